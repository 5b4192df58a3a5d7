import type { MemoryBudget } from '../budget/region.ts';
import type { Bytes } from '../units/bytes.ts';

export type Confidence = 'high' | 'medium' | 'low';

/** Heap, limit and request as one set that fits, with each step of the reasoning as a sentence. */
export type Advice = {
  readonly strategy: string;
  readonly memoryLimit: Bytes;
  readonly memoryRequest: Bytes;
  readonly maxHeap: Bytes;
  /** The options to set, written so that every release reads them. */
  readonly jvmOptions: readonly string[];
  /** What the process can hold once the advice is followed. */
  readonly budget: MemoryBudget;
  readonly confidence: Confidence;
  readonly confidenceBecause: readonly string[];
  /** One sentence a step, with its numbers. */
  readonly steps: readonly string[];
};
