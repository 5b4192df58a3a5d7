/** From which release train on a flag warns, is ignored, or stops the JVM from starting. Absent: not up to train 28. */
export type FlagLife = {
  readonly warnsFrom?: number;
  readonly ignoredFrom?: number;
  readonly refusedFrom: number;
  /** What to write instead; empty when the flag can simply go. */
  readonly instead: string;
};

const LOG = 'use -Xlog:gc*';
const G1 = 'remove it, or choose a collector that the release has, such as -XX:+UseG1GC';
const GONE = 'remove it';

/**
 * Flags that people still set and that a later release refuses, by the first train that does. Trains between two that were started
 * (8, 11, 17, 21, 25, 26, 27, 28) count as the later one, so a train is called refusing only where that was seen.
 * Source: starts of the ten releases; deprecations by `special_jvm_flags` in src/hotspot/share/runtime/arguments.cpp.
 */
export const FLAG_LIVES: Readonly<Record<string, FlagLife>> = {
  UseCGroupMemoryLimitForHeap: { refusedFrom: 11, instead: 'remove it: 8u191 and later see the limit without it' },
  UnlockCommercialFeatures: { refusedFrom: 11, instead: GONE },
  UseParNewGC: { warnsFrom: 8, refusedFrom: 11, instead: G1 },
  UseGCLogFileRotation: { refusedFrom: 11, instead: 'use -Xlog:gc*:file=gc.log::filecount=5,filesize=10m' },
  NumberOfGCLogFiles: { refusedFrom: 11, instead: 'use filecount= of -Xlog' },
  GCLogFileSize: { refusedFrom: 11, instead: 'use filesize= of -Xlog' },
  PrintGCDateStamps: { refusedFrom: 11, instead: LOG },
  PrintGCTimeStamps: { refusedFrom: 11, instead: LOG },
  PrintGCCause: { refusedFrom: 11, instead: LOG },
  PrintHeapAtGC: { refusedFrom: 11, instead: LOG },
  PrintReferenceGC: { refusedFrom: 11, instead: LOG },
  PrintTenuringDistribution: { refusedFrom: 11, instead: LOG },
  PrintAdaptiveSizePolicy: { refusedFrom: 11, instead: LOG },
  PrintPromotionFailure: { refusedFrom: 11, instead: LOG },
  PrintFLSStatistics: { refusedFrom: 11, instead: LOG },
  PrintGCApplicationStoppedTime: { refusedFrom: 11, instead: 'use -Xlog:safepoint' },
  PrintGCApplicationConcurrentTime: { refusedFrom: 11, instead: 'use -Xlog:safepoint' },
  CMSIncrementalMode: { warnsFrom: 8, refusedFrom: 11, instead: G1 },
  UseFastAccessorMethods: { refusedFrom: 11, instead: GONE },
  UseConcMarkSweepGC: { warnsFrom: 9, refusedFrom: 17, instead: G1 },
  CMSClassUnloadingEnabled: { refusedFrom: 17, instead: GONE },
  CMSInitiatingOccupancyFraction: { refusedFrom: 17, instead: GONE },
  UseCMSInitiatingOccupancyOnly: { refusedFrom: 17, instead: GONE },
  CMSParallelRemarkEnabled: { refusedFrom: 17, instead: GONE },
  CMSScavengeBeforeRemark: { refusedFrom: 17, instead: GONE },
  CMSMaxAbortablePrecleanTime: { refusedFrom: 17, instead: GONE },
  CMSWaitDuration: { refusedFrom: 17, instead: GONE },
  UseParallelOldGC: { refusedFrom: 17, instead: 'use -XX:+UseParallelGC' },
  MaxPermSize: { ignoredFrom: 8, refusedFrom: 17, instead: 'use -XX:MaxMetaspaceSize' },
  PermSize: { ignoredFrom: 8, refusedFrom: 17, instead: 'use -XX:MetaspaceSize' },
  AggressiveOpts: { warnsFrom: 11, refusedFrom: 17, instead: GONE },
  PrintSafepointStatistics: { warnsFrom: 11, refusedFrom: 17, instead: 'use -Xlog:safepoint' },
  TraceClassLoading: { warnsFrom: 11, refusedFrom: 17, instead: 'use -Xlog:class+load' },
  TraceClassUnloading: { warnsFrom: 11, refusedFrom: 17, instead: 'use -Xlog:class+unload' },
  UseMembar: { warnsFrom: 11, refusedFrom: 17, instead: GONE },
  UseBiasedLocking: { warnsFrom: 17, refusedFrom: 21, instead: GONE },
  BiasedLockingStartupDelay: { warnsFrom: 17, refusedFrom: 21, instead: GONE },
  PreferContainerQuotaForCPUCount: { refusedFrom: 21, instead: 'use -XX:ActiveProcessorCount' },
  UseContainerCpuShares: { refusedFrom: 21, instead: 'use -XX:ActiveProcessorCount' },
  MaxRAMFraction: { warnsFrom: 11, refusedFrom: 25, instead: 'use -XX:MaxRAMPercentage' },
  MinRAMFraction: { warnsFrom: 11, refusedFrom: 25, instead: 'use -XX:MinRAMPercentage' },
  InitialRAMFraction: { warnsFrom: 11, refusedFrom: 25, instead: 'use -XX:InitialRAMPercentage' },
  DefaultMaxRAMFraction: { warnsFrom: 8, refusedFrom: 25, instead: 'use -XX:MaxRAMPercentage' },
  OldSize: { refusedFrom: 25, instead: 'use -XX:NewSize or -XX:NewRatio' },
  ZGenerational: { ignoredFrom: 25, refusedFrom: 26, instead: 'remove it: ZGC has no other mode' },
  MaxRAM: { warnsFrom: 26, ignoredFrom: 27, refusedFrom: 28, instead: 'set -Xmx' },
  AggressiveHeap: { warnsFrom: 26, ignoredFrom: 27, refusedFrom: 28, instead: 'set -Xmx and the collector' },
  AlwaysActAsServerClassMachine: { warnsFrom: 26, ignoredFrom: 27, refusedFrom: 28, instead: 'set the collector' },
  NeverActAsServerClassMachine: { warnsFrom: 26, ignoredFrom: 27, refusedFrom: 28, instead: 'set the collector' },
  ParallelRefProcEnabled: { warnsFrom: 26, ignoredFrom: 27, refusedFrom: 28, instead: GONE },
};
