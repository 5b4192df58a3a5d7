import type { Rule } from '../rule.ts';
import { accidentalSerialCollector } from './accidental-serial-collector.ts';
import { agentOutsideBudget } from './agent-outside-budget.ts';
import { argumentFileInVariable } from './argument-file-in-variable.ts';
import { budgetOverLimit } from './budget-over-limit.ts';
import { busyCollector } from './busy-collector.ts';
import { clampedPercentage } from './clamped-percentage.ts';
import { codeCacheNearMaximum } from './code-cache-near-maximum.ts';
import { compressedOopsCliff } from './compressed-oops-cliff.ts';
import { conflictingCollectors } from './conflicting-collectors.ts';
import { containerSupportOff } from './container-support-off.ts';
import { cpuCountFromRequest } from './cpu-count-from-request.ts';
import { crowdedHeap } from './crowded-heap.ts';
import { datedFlag } from './dated-flag.ts';
import { defaultHeap } from './default-heap.ts';
import { fractionalCpuLimit } from './fractional-cpu-limit.ts';
import { g1InSmallContainer } from './g1-in-small-container.ts';
import { gcThreadsOverQuota } from './gc-threads-over-quota.ts';
import { heapCrowding } from './heap-crowding.ts';
import { heapForEveryTool } from './heap-for-every-tool.ts';
import { heapOverLimit } from './heap-over-limit.ts';
import { idleHeap } from './idle-heap.ts';
import { idleMinPercentage } from './idle-min-percentage.ts';
import { ignoredFlag } from './ignored-flag.ts';
import { ignoredPercentage } from './ignored-percentage.ts';
import { initialHeapOverLimit } from './initial-heap-over-limit.ts';
import { initialHeapOverMaximum } from './initial-heap-over-maximum.ts';
import { initialPercentageOverMaximum } from './initial-percentage-over-maximum.ts';
import { integerPercentage } from './integer-percentage.ts';
import { limitBlindJvm } from './limit-blind-jvm.ts';
import { limitOverNode } from './limit-over-node.ts';
import { lockedFlag } from './locked-flag.ts';
import { mallocArenas } from './malloc-arenas.ts';
import { memoryBackedVolume } from './memory-backed-volume.ts';
import { metaspaceNearMaximum } from './metaspace-near-maximum.ts';
import { miscasedFlag } from './miscased-flag.ts';
import { missingMemoryLimit } from './missing-memory-limit.ts';
import { nodeSizedCpuCount } from './node-sized-cpu-count.ts';
import { outgrownBudget } from './outgrown-budget.ts';
import { overridingVariable } from './overriding-variable.ts';
import { oversizedThreadStack } from './oversized-thread-stack.ts';
import { percentageWithoutLimit } from './percentage-without-limit.ts';
import { prematureFlag } from './premature-flag.ts';
import { processorsOverQuota } from './processors-over-quota.ts';
import { quotedOptions } from './quoted-options.ts';
import { reachedLimit } from './reached-limit.ts';
import { recentOomKill } from './recent-oom-kill.ts';
import { refusedStart } from './refused-start.ts';
import { removedFlag } from './removed-flag.ts';
import { repeatedFlag } from './repeated-flag.ts';
import { requestBelowWorkingSet } from './request-below-working-set.ts';
import { shadowedHeapPercentage } from './shadowed-heap-percentage.ts';
import { sizeWithoutUnit } from './size-without-unit.ts';
import { staleMaxRam } from './stale-max-ram.ts';
import { startUpPeakNearLimit } from './start-up-peak-near-limit.ts';
import { starvedStart } from './starved-start.ts';
import { threadStackCrowding } from './thread-stack-crowding.ts';
import { throttledJvm } from './throttled-jvm.ts';
import { unboundedDirectMemory } from './unbounded-direct-memory.ts';
import { unboundedMetaspace } from './unbounded-metaspace.ts';
import { unknownFlag } from './unknown-flag.ts';
import { unreadLauncherVariable } from './unread-launcher-variable.ts';
import { unreadOptions } from './unread-options.ts';
import { unreadableFlag } from './unreadable-flag.ts';
import { unresolvedVariable } from './unresolved-variable.ts';
import { v1OnlyHeapFlag } from './v1-only-heap-flag.ts';
import { workingSetNearLimit } from './working-set-near-limit.ts';
import { zeroDirectMemory } from './zero-direct-memory.ts';

/** Every rule, sorted by id. */
export const RULES: readonly Rule[] = [
  accidentalSerialCollector,
  agentOutsideBudget,
  argumentFileInVariable,
  budgetOverLimit,
  busyCollector,
  clampedPercentage,
  codeCacheNearMaximum,
  compressedOopsCliff,
  conflictingCollectors,
  containerSupportOff,
  cpuCountFromRequest,
  crowdedHeap,
  datedFlag,
  defaultHeap,
  fractionalCpuLimit,
  g1InSmallContainer,
  gcThreadsOverQuota,
  heapCrowding,
  heapForEveryTool,
  heapOverLimit,
  idleHeap,
  idleMinPercentage,
  ignoredFlag,
  ignoredPercentage,
  initialHeapOverLimit,
  initialHeapOverMaximum,
  initialPercentageOverMaximum,
  integerPercentage,
  limitBlindJvm,
  limitOverNode,
  lockedFlag,
  mallocArenas,
  memoryBackedVolume,
  metaspaceNearMaximum,
  miscasedFlag,
  missingMemoryLimit,
  nodeSizedCpuCount,
  outgrownBudget,
  overridingVariable,
  oversizedThreadStack,
  percentageWithoutLimit,
  prematureFlag,
  processorsOverQuota,
  quotedOptions,
  reachedLimit,
  recentOomKill,
  refusedStart,
  removedFlag,
  repeatedFlag,
  requestBelowWorkingSet,
  shadowedHeapPercentage,
  sizeWithoutUnit,
  staleMaxRam,
  startUpPeakNearLimit,
  starvedStart,
  threadStackCrowding,
  throttledJvm,
  unboundedDirectMemory,
  unboundedMetaspace,
  unknownFlag,
  unreadLauncherVariable,
  unreadOptions,
  unreadableFlag,
  unresolvedVariable,
  v1OnlyHeapFlag,
  workingSetNearLimit,
  zeroDirectMemory,
];
