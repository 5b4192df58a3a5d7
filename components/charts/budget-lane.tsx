import type { MemoryBudget, RegionId } from '#lib/core/budget/region.ts';
import { inMiB } from '#lib/core/units/format.ts';
import { BASIS_LOOKS, REGION_LOOKS } from './region-looks.ts';

/** One process against one limit; bytes of one pod. */
export type LaneFacts = {
  readonly name: string;
  readonly budget: MemoryBudget;
  readonly limit: number | undefined;
  readonly limitWord: string;
  readonly peak?: number | undefined;
  readonly live?: number | undefined;
};

/** Marks near the right end are written to their left, so that no label leaves the lane. */
const side = (share: number): string => (share > 0.72 ? '-translate-x-full pr-1.5 text-right' : 'pl-1.5');

/** One lane of a budget stack: regions in their order, the limit as a line, what is past it hatched. */
export function BudgetLane({
  lane: { name, budget, limit, limitWord, peak, live },
  end,
  lit,
  onLight,
}: {
  lane: LaneFacts;
  end: number;
  lit: RegionId | undefined;
  onLight: (region: RegionId | undefined) => void;
}) {
  const share = (size: number): string => `${(size / end) * 100}%`;
  const over = limit === undefined ? 0 : budget.total - limit;
  const label = 'absolute whitespace-nowrap text-xs leading-4';
  return (
    <div className="grid grid-cols-[6.5rem_minmax(0,1fr)] max-sm:grid-cols-1">
      <div className="self-center leading-5 max-sm:flex max-sm:gap-2">
        <b className="block">{name}</b>
        <span className={over > 0 ? 'text-critical' : 'text-ink-soft'}>
          can hold <b>{inMiB(budget.total)}</b>
        </span>
      </div>
      <div className="relative h-22">
        {limit === undefined ? null : (
          <span className={`${label} top-0 font-title ${side(limit / end)}`} style={{ left: share(limit) }}>
            {limitWord} {inMiB(limit)}
          </span>
        )}
        {peak === undefined ? null : (
          <span
            className={`${label} top-4 text-ink-soft ${peak / end > 0.2 ? '-translate-x-full pr-1.5' : 'pl-1.5'}`}
            style={{ left: share(peak) }}
          >
            peak seen {inMiB(peak)}
          </span>
        )}
        <Segments budget={budget} end={end} lit={lit} onLight={onLight} />
        {over > 0 && limit !== undefined ? (
          <>
            <i
              data-mark
              className="past-limit absolute top-9 z-1 h-6"
              style={{ left: share(limit), width: share(over) }}
            />
            <span
              className={`${label} top-16 font-title text-critical ${side(limit / end)}`}
              style={{ left: share(limit) }}
            >
              {inMiB(over)} over
            </span>
          </>
        ) : null}
        {over <= 0 && limit !== undefined ? (
          <span className={`${label} top-16 text-ok ${side(limit / end)}`} style={{ left: share(limit) }}>
            {inMiB(-over)} to spare
          </span>
        ) : null}
        {limit === undefined ? null : (
          <i data-mark className="absolute top-0 z-2 -ml-px h-18 w-0.5 bg-limit" style={{ left: share(limit) }} />
        )}
        {peak === undefined ? null : (
          <i data-mark className="absolute top-6 z-3 h-9 border-l-[1.5px] border-limit" style={{ left: share(peak) }}>
            <i className="absolute -top-px -left-[5.75px] border-5 border-t-6 border-b-0 border-transparent border-t-limit" />
          </i>
        )}
        {live === undefined ? null : <LiveSet budget={budget} live={live} end={end} />}
      </div>
    </div>
  );
}

function Segments({
  budget,
  end,
  lit,
  onLight,
}: {
  budget: MemoryBudget;
  end: number;
  lit: RegionId | undefined;
  onLight: (region: RegionId | undefined) => void;
}) {
  let begin = 0;
  return budget.regions.map(({ id, size, basis }) => {
    const left = (begin / end) * 100;
    const width = (size / end) * 100;
    begin += size;
    const { name, fill } = REGION_LOOKS[id];
    return (
      <i
        key={id}
        data-mark
        title={`${name}: ${inMiB(size)} MiB, ${BASIS_LOOKS[basis].word}`}
        onPointerEnter={() => onLight(id)}
        onPointerLeave={() => onLight(undefined)}
        style={{ left: `${left}%`, width: `${width}%` }}
        className={`absolute top-9 flex h-6 items-center overflow-hidden border-l border-surface pl-2 text-xs font-strong whitespace-nowrap text-on-heap not-italic ${fill} ${BASIS_LOOKS[basis].texture} ${lit !== undefined && lit !== id ? 'opacity-35' : ''}`}
      >
        {id === 'heap' && width > 9 ? `heap ${inMiB(size)}` : null}
      </i>
    );
  });
}

/** The live set stands inside the heap, which begins after everything off-heap. */
function LiveSet({ budget, live, end }: { budget: MemoryBudget; live: number; end: number }) {
  const heap = budget.regions.find(({ id }) => id === 'heap')?.size ?? 0;
  const left = `${((budget.total - heap + live) / end) * 100}%`;
  return (
    <>
      <i data-mark className="absolute top-9 z-2 h-8 border-l-[1.5px] border-dashed border-ink" style={{ left }} />
      <span
        className="absolute top-16 -translate-x-full pr-1.5 text-xs whitespace-nowrap text-ink-soft max-sm:hidden"
        style={{ left }}
      >
        live after GC {inMiB(live)}
      </span>
    </>
  );
}
