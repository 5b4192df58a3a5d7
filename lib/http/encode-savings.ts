import { memoryCost } from '#lib/core/cost/monthly-cost.ts';
import type { Prices } from '#lib/core/cost/prices.ts';
import type { Savings, SavingsSum } from '#lib/core/cost/savings.ts';
import type { Savings as WireSavings, SavingsSum as WireSum } from './contract/savings.ts';

/** Savings on the wire: bytes, and what they come to in a month. */
export const encodeSavings = ({ freed, added }: Savings, prices: Prices): WireSavings => ({
  freedBytes: freed,
  addedBytes: added,
  freedPerMonth: memoryCost(freed, prices),
  addedPerMonth: memoryCost(added, prices),
});

/** Sums of savings on the wire, with how many containers they are of and how many of these told nothing. */
export const encodeSavingsSum = (sum: SavingsSum, prices: Prices): WireSum => ({
  ...encodeSavings(sum, prices),
  containers: sum.containers,
  unknown: sum.unknown,
});
