import { budgetOf } from '../budget/compute-budget.ts';
import type { MemoryBudget } from '../budget/region.ts';
import { type Bytes, bytes } from '../units/bytes.ts';
import type { Situation } from './draft.ts';

/** The budget of the process if its heap were `heap`: the other regions as they were measured under today's settings. */
export function budgetWithHeap({ facts, settings }: Situation, heap: Bytes): MemoryBudget {
  const initialHeap = bytes(Math.min(settings.initialHeap, heap));
  return budgetOf({ ...settings, maxHeap: heap, initialHeap }, facts.observed, settings);
}

/** Everything but the heap, in the budget with that heap. */
export const besideHeap = (situation: Situation, heap: Bytes): Bytes =>
  bytes(budgetWithHeap(situation, heap).total - heap);
