/** One bar: what it is of, its length as a share of the longest, the amount in words. */
export type CostBar = {
  readonly label: string;
  readonly share: number;
  readonly says: string;
  readonly isStart: boolean;
};

/** Costs as bars under each other, the start's paler than the scenario's. */
export const CostBars = ({ bars }: { bars: readonly CostBar[] }) => (
  <ul className="grid gap-2">
    {bars.map(({ label, share, says, isStart }) => (
      <li
        key={label}
        className="grid grid-cols-[11rem_minmax(0,1fr)_7rem] items-center gap-3 max-sm:grid-cols-[minmax(0,1fr)_auto]"
      >
        <span className="text-xs text-ink-soft">{label}</span>
        <span className="h-5 max-sm:order-last max-sm:col-span-2">
          <i
            data-mark
            className={`block h-full ${isStart ? 'bg-offheap' : 'bg-heap'}`}
            style={{ width: `${share * 100}%` }}
          />
        </span>
        <span className="text-right tabular-nums">{says}</span>
      </li>
    ))}
  </ul>
);
