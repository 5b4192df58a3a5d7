import type { Rule } from '../rule.ts';
import { argumentFileInVariable } from './argument-file-in-variable.ts';
import { budgetOverLimit } from './budget-over-limit.ts';
import { conflictingCollectors } from './conflicting-collectors.ts';
import { datedFlag } from './dated-flag.ts';
import { heapOverLimit } from './heap-over-limit.ts';
import { idleHeap } from './idle-heap.ts';
import { ignoredFlag } from './ignored-flag.ts';
import { initialHeapOverMaximum } from './initial-heap-over-maximum.ts';
import { integerPercentage } from './integer-percentage.ts';
import { limitBlindJvm } from './limit-blind-jvm.ts';
import { lockedFlag } from './locked-flag.ts';
import { miscasedFlag } from './miscased-flag.ts';
import { missingMemoryLimit } from './missing-memory-limit.ts';
import { percentageWithoutLimit } from './percentage-without-limit.ts';
import { prematureFlag } from './premature-flag.ts';
import { quotedOptions } from './quoted-options.ts';
import { recentOomKill } from './recent-oom-kill.ts';
import { refusedStart } from './refused-start.ts';
import { removedFlag } from './removed-flag.ts';
import { requestBelowWorkingSet } from './request-below-working-set.ts';
import { shadowedHeapPercentage } from './shadowed-heap-percentage.ts';
import { sizeWithoutUnit } from './size-without-unit.ts';
import { unknownFlag } from './unknown-flag.ts';
import { unreadableFlag } from './unreadable-flag.ts';
import { unresolvedVariable } from './unresolved-variable.ts';
import { workingSetNearLimit } from './working-set-near-limit.ts';

/** Every rule, sorted by id. */
export const RULES: readonly Rule[] = [
  argumentFileInVariable,
  budgetOverLimit,
  conflictingCollectors,
  datedFlag,
  heapOverLimit,
  idleHeap,
  ignoredFlag,
  initialHeapOverMaximum,
  integerPercentage,
  limitBlindJvm,
  lockedFlag,
  miscasedFlag,
  missingMemoryLimit,
  percentageWithoutLimit,
  prematureFlag,
  quotedOptions,
  recentOomKill,
  refusedStart,
  removedFlag,
  requestBelowWorkingSet,
  shadowedHeapPercentage,
  sizeWithoutUnit,
  unknownFlag,
  unreadableFlag,
  unresolvedVariable,
  workingSetNearLimit,
];
