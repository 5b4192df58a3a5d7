import { inMiB } from '#lib/core/units/format.ts';
import { type BarFacts, barGeometry, LIMIT_AT } from './bar-geometry.ts';

const at = (left: number, to?: number) =>
  to === undefined ? { left: `${left}%` } : { left: `${left}%`, width: `${Math.max(0, to - left)}%` };

/** The whole bar as a sentence, for who cannot see it. */
function barSentence({ offHeap, heap, limit, peak, advised }: BarFacts): string {
  const total =
    offHeap === undefined || heap === undefined
      ? 'what it can hold is not known'
      : `${inMiB(offHeap)} MiB off-heap and ${inMiB(heap)} heap make ${inMiB(offHeap + heap)}`;
  const line = limit === undefined ? 'limit not known' : limit === 'unset' ? 'no limit' : `limit ${inMiB(limit)}`;
  const seen = peak === undefined ? 'peak not known' : `peak seen ${inMiB(peak)}`;
  return `${total}; ${line}; ${seen}${advised === undefined ? '' : `; advised limit ${inMiB(advised)}`}`;
}

/**
 * What one pod can hold against its own limit, in a row of a table. The limit stands at the same place in every row, so the
 * lines join down the page. The row that holds it must be `relative`.
 */
export function BudgetBar(facts: BarFacts) {
  const { offHeapEnd, heapEnd, pastEnd, peak, advised, factor, hasLimit } = barGeometry(facts);
  const seg = 'absolute top-[calc(50%-0.375rem)] h-3';
  return (
    <span role="img" aria-label={barSentence(facts)} className="relative block h-full min-h-9">
      <i
        data-mark
        style={at(LIMIT_AT)}
        className={`absolute -top-px -bottom-px z-2 -ml-px w-0.5 ${hasLimit ? 'bg-limit' : 'bg-[repeating-linear-gradient(var(--color-limit)_0_2px,transparent_2px_6px)] opacity-45'}`}
      />
      {offHeapEnd === undefined || heapEnd === undefined ? (
        <i data-mark style={at(0, LIMIT_AT + 9)} className={`${seg} not-known border-r-0`} />
      ) : (
        <>
          <i data-mark style={at(0, offHeapEnd)} className={`${seg} bg-offheap`} />
          <i data-mark style={at(offHeapEnd, heapEnd)} className={`${seg} border-l border-surface bg-heap`} />
        </>
      )}
      {pastEnd === undefined ? null : <i data-mark style={at(LIMIT_AT, pastEnd)} className={`${seg} past-limit z-1`} />}
      {factor === undefined ? null : <Break factor={factor} isPast={hasLimit} />}
      {peak === undefined ? null : <Peak left={peak} />}
      {advised === undefined ? null : (
        <i
          data-mark
          style={at(advised)}
          className="absolute bottom-[calc(50%-0.9375rem)] z-3 -ml-[5px] border-5 border-t-0 border-b-7 border-transparent border-b-advice"
        />
      )}
    </span>
  );
}

const Peak = ({ left }: { left: number }) => (
  <i
    data-mark
    style={at(left)}
    className="absolute top-[calc(50%-0.8125rem)] z-3 -ml-px h-[1.1875rem] border-l-[1.5px] border-limit"
  >
    <i className="absolute -top-px -left-[4.75px] border-4 border-t-5 border-b-0 border-transparent border-t-limit" />
  </i>
);

const Break = ({ factor, isPast }: { factor: number; isPast: boolean }) => (
  <>
    <i
      data-mark
      className={`absolute top-[calc(50%-0.6rem)] right-6 z-2 h-[1.2rem] w-[5px] -skew-x-[18deg] border-x-[1.5px] bg-surface ${isPast ? 'border-critical-fill' : 'border-heap'}`}
    />
    <span
      className={`absolute top-[calc(50%+0.375rem)] right-0 text-2xs font-strong ${isPast ? 'text-critical' : 'text-ink-soft'}`}
    >
      {factor.toFixed(1)}×
    </span>
  </>
);

/** What the parts of a budget bar mean. */
export function BudgetBarKey() {
  const item = 'inline-flex items-center gap-1.5';
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-xs text-ink-soft">
      <span className={item}>
        <i data-mark className="h-2.5 w-3.5 bg-offheap" />
        off-heap
      </span>
      <span className={item}>
        <i data-mark className="h-2.5 w-3.5 bg-heap" />
        heap
      </span>
      <span className={item}>
        <i data-mark className="past-limit h-2.5 w-3.5" />
        past the limit
      </span>
      <span className={item}>
        <i data-mark className="h-4 w-0.5 bg-limit" />
        limit
      </span>
      <span className={item}>
        <i data-mark className="border-5 border-t-6 border-b-0 border-transparent border-t-limit" />
        peak seen
      </span>
      <span className={item}>
        <i data-mark className="border-5 border-t-0 border-b-7 border-transparent border-b-advice" />
        advised limit
      </span>
      <span className={item}>
        <i data-mark className="not-known h-2.5 w-3.5" />
        not known
      </span>
    </div>
  );
}
