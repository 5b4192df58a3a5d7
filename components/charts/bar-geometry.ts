/** Where every row's limit stands, in per cent of the bar's width; the scale ends at 160 % of the limit. */
export const LIMIT_AT = 62.5;

/** What a budget bar draws; bytes of one pod, absent where not known. */
export type BarFacts = {
  readonly offHeap: number | undefined;
  readonly heap: number | undefined;
  readonly limit: number | 'unset' | undefined;
  readonly peak: number | undefined;
  readonly advised: number | undefined;
};

/** A budget bar in per cent of its width. */
export type BarGeometry = {
  readonly offHeapEnd: number | undefined;
  readonly heapEnd: number | undefined;
  /** From the limit to here the budget is past it. */
  readonly pastEnd: number | undefined;
  readonly peak: number | undefined;
  readonly advised: number | undefined;
  /** How many times the limit the budget is, when that is past the end of the scale. */
  readonly factor: number | undefined;
  /** A limit is a line to cross; without one the line is dotted and stands at what is advised. */
  readonly hasLimit: boolean;
};

/**
 * Each row is drawn on its own limit, so the limits of all rows stand in one line. A row without a limit is drawn on the advised
 * one, else on its budget, else on its peak.
 */
export function barGeometry({ offHeap, heap, limit, peak, advised }: BarFacts): BarGeometry {
  const hasLimit = typeof limit === 'number';
  const total = offHeap === undefined || heap === undefined ? undefined : offHeap + heap;
  const base = hasLimit ? limit : (advised ?? total ?? peak);
  const place = (size: number | undefined): number | undefined =>
    size === undefined || base === undefined || base === 0 ? undefined : Math.min(100, (size / base) * LIMIT_AT);
  const end = place(total);
  return {
    offHeapEnd: total === undefined ? undefined : place(offHeap),
    heapEnd: end,
    pastEnd: hasLimit && total !== undefined && total > limit ? end : undefined,
    peak: place(peak),
    advised: place(advised),
    factor: total !== undefined && base !== undefined && (total / base) * LIMIT_AT > 100 ? total / base : undefined,
    hasLimit,
  };
}
