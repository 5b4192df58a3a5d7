import type { Strategy } from '../draft.ts';
import { keepHeap } from './keep-heap.ts';
import { steady } from './steady.ts';
import { tight } from './tight.ts';

/** Every strategy, ours first; the id is the file's name. */
export const STRATEGIES = [steady, tight, keepHeap] as const satisfies readonly Strategy[];
