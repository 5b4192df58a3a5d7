import { missing, toGain } from '../budget/verdict.ts';
import type { Known } from '../known.ts';
import { type Bytes, bytes, GiB } from '../units/bytes.ts';
import type { Advice } from './advice.ts';

/** Hours of an average month: 365.25 × 24 / 12. */
const HOURS_A_MONTH = 730.5;

/** What following an advice changes for one workload: all its pods together. */
export type Savings = {
  /** Requested today and not needed. */
  readonly gained: Bytes;
  /** Not requested today and needed: counted as loudly. */
  readonly lacking: Bytes;
};

export const NO_SAVINGS: Savings = { gained: bytes(0), lacking: bytes(0) };

/** Scheduled memory today and as advised, times the pods. Without a request the limit is what is paid for; without either nothing is known. */
export function savingsOf(
  request: Known<Bytes | 'unset'>,
  limit: Known<Bytes | 'unset'>,
  advice: Known<Advice>,
  pods: number,
): Savings {
  const paid = request.state === 'known' && request.value !== 'unset' ? request : limit;
  if (paid.state === 'unknown' || paid.value === 'unset' || advice.state === 'unknown') return NO_SAVINGS;
  const { memoryRequest } = advice.value;
  const lacks = missing({ fits: paid.value >= memoryRequest, headroom: paid.value - memoryRequest });
  return { gained: bytes(toGain(paid.value, memoryRequest) * pods), lacking: bytes(lacks * pods) };
}

/** The savings of several workloads; what lacks in one is never set off against what another gains. */
export const addSavings = (all: Iterable<Savings>): Savings => {
  let gained = 0;
  let lacking = 0;
  for (const one of all) {
    gained += one.gained;
    lacking += one.lacking;
  }
  return { gained: bytes(gained), lacking: bytes(lacking) };
};

/** The cost of memory over a month, in the currency of the price. Example: 10 GiB at 0.004 a GiB-hour: 29.22. */
export const monthlyCost = (size: number, pricePerGibHour: number): number =>
  (size / GiB) * pricePerGibHour * HOURS_A_MONTH;
