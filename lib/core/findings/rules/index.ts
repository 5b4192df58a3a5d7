import type { Rule } from '../rule.ts';
import { budgetOverLimit } from './budget-over-limit.ts';
import { heapOverLimit } from './heap-over-limit.ts';
import { idleHeap } from './idle-heap.ts';
import { limitBlindJvm } from './limit-blind-jvm.ts';
import { missingMemoryLimit } from './missing-memory-limit.ts';
import { percentageWithoutLimit } from './percentage-without-limit.ts';
import { recentOomKill } from './recent-oom-kill.ts';
import { removedFlag } from './removed-flag.ts';
import { requestBelowWorkingSet } from './request-below-working-set.ts';
import { shadowedHeapPercentage } from './shadowed-heap-percentage.ts';
import { unreadableFlag } from './unreadable-flag.ts';
import { workingSetNearLimit } from './working-set-near-limit.ts';

/** Every rule, sorted by id. */
export const RULES: readonly Rule[] = [
  budgetOverLimit,
  heapOverLimit,
  idleHeap,
  limitBlindJvm,
  missingMemoryLimit,
  percentageWithoutLimit,
  recentOomKill,
  removedFlag,
  requestBelowWorkingSet,
  shadowedHeapPercentage,
  unreadableFlag,
  workingSetNearLimit,
];
