import { type Basis, type MemoryBudget, REGION_IDS, type RegionId } from '#lib/core/budget/region.ts';

/** One region now and after a change; bytes of one pod, absent where there is none. */
export type RegionRow = {
  readonly id: RegionId;
  readonly now: number | undefined;
  readonly after: number | undefined;
  readonly observed: number | undefined;
  readonly basis: Basis | undefined;
  readonly because: string;
};

/** The regions of two budgets beside each other, in the order of the stack. */
export function regionRows(now: MemoryBudget | undefined, after: MemoryBudget | undefined): readonly RegionRow[] {
  return REGION_IDS.flatMap((id) => {
    const before = now?.regions.find((region) => region.id === id);
    const later = after?.regions.find((region) => region.id === id);
    const shown = before ?? later;
    if (shown === undefined) return [];
    return [
      {
        id,
        now: before?.size,
        after: later?.size,
        observed: before?.observed,
        basis: shown.basis,
        because: shown.because,
      },
    ];
  });
}
