import { HORIZON_MONTHS } from '#lib/core/capacity/months-until-full.ts';

/** When growth fills the nodes, in words. */
export function describeFull(months: number | undefined): string {
  if (months === undefined) return `not within ${HORIZON_MONTHS} months`;
  if (months === 0) return 'already';
  return months === 1 ? 'next month' : `in ${months} months`;
}
