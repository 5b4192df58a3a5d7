import type { Assessment } from '../assess/assessment.ts';
import { requestChange } from '../assess/key-figures.ts';
import { type Known, mapKnown } from '../known.ts';
import { type Bytes, bytes } from '../units/bytes.ts';

/** What following the advice changes in the memory that is reserved, over all pods: waste and want, never set off against each other. */
export type Savings = {
  /** Requested today and not needed. */
  readonly freed: Bytes;
  /** Needed and not requested today. */
  readonly added: Bytes;
};

/** The savings of several containers; `unknown` counts those that add nothing because their advice or request is not known. */
export type SavingsSum = Savings & { readonly containers: number; readonly unknown: number };

/** The savings of one container. A request that nobody sets reserves nothing, so all of the advised one is added. */
export const savingsOf = (assessment: Pick<Assessment, 'request' | 'advice' | 'workload'>): Known<Savings> =>
  mapKnown(requestChange(assessment), (change) => ({
    freed: bytes(Math.max(0, -change)),
    added: bytes(Math.max(0, change)),
  }));

/** Adds up: both sums are lower bounds when `unknown` is not 0. */
export function addSavings(all: Iterable<Known<Savings>>): SavingsSum {
  let freed = 0;
  let added = 0;
  let containers = 0;
  let unknown = 0;
  for (const one of all) {
    containers += 1;
    if (one.state === 'unknown') unknown += 1;
    else {
      freed += one.value.freed;
      added += one.value.added;
    }
  }
  return { freed: bytes(freed), added: bytes(added), containers, unknown };
}
