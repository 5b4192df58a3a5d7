import type { Rule } from '../rule.ts';
import { accidentalSerialCollector } from './accidental-serial-collector.ts';
import { agentOutsideBudget } from './agent-outside-budget.ts';
import { argumentFileInVariable } from './argument-file-in-variable.ts';
import { bestEffortJvm } from './best-effort-jvm.ts';
import { budgetNearLimit } from './budget-near-limit.ts';
import { budgetOverLimit } from './budget-over-limit.ts';
import { buildTimeVariable } from './build-time-variable.ts';
import { busyCollector } from './busy-collector.ts';
import { clampedPercentage } from './clamped-percentage.ts';
import { codeCacheNearMaximum } from './code-cache-near-maximum.ts';
import { compressedOopsCliff } from './compressed-oops-cliff.ts';
import { conflictingCollectors } from './conflicting-collectors.ts';
import { containerSupportOff } from './container-support-off.ts';
import { cpuCountFromRequest } from './cpu-count-from-request.ts';
import { crashLoop } from './crash-loop.ts';
import { crowdedConntrack } from './crowded-conntrack.ts';
import { crowdedHeap } from './crowded-heap.ts';
import { crowdedMemoryMap } from './crowded-memory-map.ts';
import { crowdedPod } from './crowded-pod.ts';
import { datedFlag } from './dated-flag.ts';
import { defaultHeap } from './default-heap.ts';
import { delayForStartup } from './delay-for-startup.ts';
import { exhaustedQuota } from './exhausted-quota.ts';
import { floatingImageTag } from './floating-image-tag.ts';
import { fractionalCpuLimit } from './fractional-cpu-limit.ts';
import { g1InSmallContainer } from './g1-in-small-container.ts';
import { gcThreadsOverQuota } from './gc-threads-over-quota.ts';
import { hastyLivenessProbe } from './hasty-liveness-probe.ts';
import { heapCrowding } from './heap-crowding.ts';
import { heapForEveryTool } from './heap-for-every-tool.ts';
import { heapOverLimit } from './heap-over-limit.ts';
import { heapOverRequest } from './heap-over-request.ts';
import { hugePageStacks } from './huge-page-stacks.ts';
import { idleHeap } from './idle-heap.ts';
import { idleMinPercentage } from './idle-min-percentage.ts';
import { idleRequest } from './idle-request.ts';
import { ignoredFlag } from './ignored-flag.ts';
import { ignoredPercentage } from './ignored-percentage.ts';
import { impatientLivenessProbe } from './impatient-liveness-probe.ts';
import { impatientStartupProbe } from './impatient-startup-probe.ts';
import { inheritedHeap } from './inherited-heap.ts';
import { initialHeapOverLimit } from './initial-heap-over-limit.ts';
import { initialHeapOverMaximum } from './initial-heap-over-maximum.ts';
import { initialPercentageOverMaximum } from './initial-percentage-over-maximum.ts';
import { integerPercentage } from './integer-percentage.ts';
import { javaHeapExhausted } from './java-heap-exhausted.ts';
import { largeKernelPages } from './large-kernel-pages.ts';
import { limitBlindJvm } from './limit-blind-jvm.ts';
import { limitOutsideRange } from './limit-outside-range.ts';
import { limitOverNode } from './limit-over-node.ts';
import { lockedFlag } from './locked-flag.ts';
import { logInContainerLayer } from './log-in-container-layer.ts';
import { lostHeapDump } from './lost-heap-dump.ts';
import { mallocArenas } from './malloc-arenas.ts';
import { memoryBackedVolume } from './memory-backed-volume.ts';
import { memoryScaledJvm } from './memory-scaled-jvm.ts';
import { metaspaceNearMaximum } from './metaspace-near-maximum.ts';
import { milliByteQuantity } from './milli-byte-quantity.ts';
import { miscasedFlag } from './miscased-flag.ts';
import { missingMemoryLimit } from './missing-memory-limit.ts';
import { mixedArchitectures } from './mixed-architectures.ts';
import { nativeCrash } from './native-crash.ts';
import { nodeSizedCpuCount } from './node-sized-cpu-count.ts';
import { openDebugPort } from './open-debug-port.ts';
import { openJmxPort } from './open-jmx-port.ts';
import { outgrownBudget } from './outgrown-budget.ts';
import { overridingVariable } from './overriding-variable.ts';
import { oversizedThreadStack } from './oversized-thread-stack.ts';
import { passwordInOptions } from './password-in-options.ts';
import { percentageWithoutLimit } from './percentage-without-limit.ts';
import { prematureFlag } from './premature-flag.ts';
import { pretouchedHeapOverRequest } from './pretouched-heap-over-request.ts';
import { processorsOverQuota } from './processors-over-quota.ts';
import { quotedOptions } from './quoted-options.ts';
import { quotesForAScript } from './quotes-for-a-script.ts';
import { raisedMaximumHeap } from './raised-maximum-heap.ts';
import { reachedLimit } from './reached-limit.ts';
import { recentOomKill } from './recent-oom-kill.ts';
import { refusedStart } from './refused-start.ts';
import { removedApiVersion } from './removed-api-version.ts';
import { removedFlag } from './removed-flag.ts';
import { repeatedFlag } from './repeated-flag.ts';
import { repeatedRestarts } from './repeated-restarts.ts';
import { requestBelowWorkingSet } from './request-below-working-set.ts';
import { resizeWithoutRestart } from './resize-without-restart.ts';
import { resizedInPlace } from './resized-in-place.ts';
import { retiredCgroupVersion } from './retired-cgroup-version.ts';
import { shadowedHeapPercentage } from './shadowed-heap-percentage.ts';
import { shellAsFirstProcess } from './shell-as-first-process.ts';
import { shortGracePeriod } from './short-grace-period.ts';
import { shortProbeTimeout } from './short-probe-timeout.ts';
import { sizeWithoutUnit } from './size-without-unit.ts';
import { smallDumpVolume } from './small-dump-volume.ts';
import { staleMaxRam } from './stale-max-ram.ts';
import { startUpPeakNearLimit } from './start-up-peak-near-limit.ts';
import { starvedStart } from './starved-start.ts';
import { survivingOutOfMemory } from './surviving-out-of-memory.ts';
import { swapUnderHeap } from './swap-under-heap.ts';
import { threadStackCrowding } from './thread-stack-crowding.ts';
import { throttledJvm } from './throttled-jvm.ts';
import { unbackedLargePages } from './unbacked-large-pages.ts';
import { unboundedDirectMemory } from './unbounded-direct-memory.ts';
import { unboundedMetaspace } from './unbounded-metaspace.ts';
import { undividedHeap } from './undivided-heap.ts';
import { unexplainedKill } from './unexplained-kill.ts';
import { unhashedConfig } from './unhashed-config.ts';
import { unknownFlag } from './unknown-flag.ts';
import { unlistedControllers } from './unlisted-controllers.ts';
import { unreadLauncherVariable } from './unread-launcher-variable.ts';
import { unreadOptions } from './unread-options.ts';
import { unreadableFlag } from './unreadable-flag.ts';
import { unresolvedVariable } from './unresolved-variable.ts';
import { unrotatedLog } from './unrotated-log.ts';
import { untraceableRelease } from './untraceable-release.ts';
import { unwritableArchive } from './unwritable-archive.ts';
import { v1OnlyHeapFlag } from './v1-only-heap-flag.ts';
import { verticalAutoscalerOnHeap } from './vertical-autoscaler-on-heap.ts';
import { workingSetNearLimit } from './working-set-near-limit.ts';
import { zeroDirectMemory } from './zero-direct-memory.ts';

/** Every rule, sorted by id. */
export const RULES: readonly Rule[] = [
  accidentalSerialCollector,
  agentOutsideBudget,
  argumentFileInVariable,
  bestEffortJvm,
  budgetNearLimit,
  budgetOverLimit,
  buildTimeVariable,
  busyCollector,
  clampedPercentage,
  codeCacheNearMaximum,
  compressedOopsCliff,
  conflictingCollectors,
  containerSupportOff,
  cpuCountFromRequest,
  crashLoop,
  crowdedConntrack,
  crowdedHeap,
  crowdedMemoryMap,
  crowdedPod,
  datedFlag,
  defaultHeap,
  delayForStartup,
  exhaustedQuota,
  floatingImageTag,
  fractionalCpuLimit,
  g1InSmallContainer,
  gcThreadsOverQuota,
  hastyLivenessProbe,
  heapCrowding,
  heapForEveryTool,
  heapOverLimit,
  heapOverRequest,
  hugePageStacks,
  idleHeap,
  idleMinPercentage,
  idleRequest,
  ignoredFlag,
  ignoredPercentage,
  impatientLivenessProbe,
  impatientStartupProbe,
  inheritedHeap,
  initialHeapOverLimit,
  initialHeapOverMaximum,
  initialPercentageOverMaximum,
  integerPercentage,
  javaHeapExhausted,
  largeKernelPages,
  limitBlindJvm,
  limitOutsideRange,
  limitOverNode,
  lockedFlag,
  logInContainerLayer,
  lostHeapDump,
  mallocArenas,
  memoryBackedVolume,
  memoryScaledJvm,
  metaspaceNearMaximum,
  milliByteQuantity,
  miscasedFlag,
  missingMemoryLimit,
  mixedArchitectures,
  nativeCrash,
  nodeSizedCpuCount,
  openDebugPort,
  openJmxPort,
  outgrownBudget,
  overridingVariable,
  oversizedThreadStack,
  passwordInOptions,
  percentageWithoutLimit,
  prematureFlag,
  pretouchedHeapOverRequest,
  processorsOverQuota,
  quotedOptions,
  quotesForAScript,
  raisedMaximumHeap,
  reachedLimit,
  recentOomKill,
  refusedStart,
  removedApiVersion,
  removedFlag,
  repeatedFlag,
  repeatedRestarts,
  requestBelowWorkingSet,
  resizeWithoutRestart,
  resizedInPlace,
  retiredCgroupVersion,
  shadowedHeapPercentage,
  shellAsFirstProcess,
  shortGracePeriod,
  shortProbeTimeout,
  sizeWithoutUnit,
  smallDumpVolume,
  staleMaxRam,
  startUpPeakNearLimit,
  starvedStart,
  survivingOutOfMemory,
  swapUnderHeap,
  threadStackCrowding,
  throttledJvm,
  unbackedLargePages,
  unboundedDirectMemory,
  unboundedMetaspace,
  undividedHeap,
  unexplainedKill,
  unhashedConfig,
  unknownFlag,
  unlistedControllers,
  unreadLauncherVariable,
  unreadOptions,
  unreadableFlag,
  unresolvedVariable,
  unrotatedLog,
  untraceableRelease,
  unwritableArchive,
  v1OnlyHeapFlag,
  verticalAutoscalerOnHeap,
  workingSetNearLimit,
  zeroDirectMemory,
];
