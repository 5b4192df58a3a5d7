// Made by bench/oracle/build-flag-table.ts from what each release prints; read by flag-table.ts.
export const RELEASES = ["8u504","11.0.33","17.0.15","17.0.21","21.0.13","25.0.3","25.0.5","26.0.2.1","27.0.1","28-ea+18"];
export const SHAPES = `bool diagnostic
ccstr product
bool product
uint diagnostic 1048576 2147483647
uint diagnostic 1048576 2147483648
bool experimental
ccstrlist experimental
int diagnostic 0 2147483647
- notproduct
ccstr diagnostic
uint64_t diagnostic 0 9223372036854775807
intx diagnostic 0 9223372036854775807
intx product
int product
uintx product
uintx product 1 18446744073709551615
uintx product 0 18446744073709551615
- -
uintx product 0 100
uint product 0 100
uintx product 0 1
uint product 0 1
intx product 0 3
intx product 1 64
int product 1 64
intx product -9223372036854775808 9223372036854775807
int product -1 512
intx product 1 512
int product 1 512
int product 0 3
intx diagnostic 0 2
int diagnostic 0 2
uintx experimental
size_t experimental
intx product 0 9223372036854775807
uintx diagnostic 0 18446744073709551615
intx diagnostic 0 64
intx diagnostic 0 256
intx diagnostic 0 2147483647
size_t product 102400 52428800
intx product 0 2147483647
uint diagnostic 0 2
size_t diagnostic 0 18446744073709551615
size_t product 0 18446744073709551615
intx product 500 9223372036854775807
intx product 0 2147483640
intx product 0 100
- develop
intx manageable
intx manageable 0 9223372036854775807
size_t product 1 18446744073709551615
size_t product 1 4503599627370495
uintx product 0 4294967295
intx product -9223372036854775808 100
double product
double product 0.000 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368.000
uintx product 0 9
uintx product 0 18446744073709551614
uintx product 100 18446744073709551615
uintx product 1 2
uintx product 8 18446744073709551615
intx manageable -1 9223372036854775807
intx manageable -2147483648 2147483647
uintx product 1 4294967295
uintx diagnostic
uintx diagnostic 0 4294967295
uintx product 32768 18446744073709551615
size_t product 32768 18446744073709551615
uintx diagnostic 1 100
size_t diagnostic 1 100
uintx experimental 1 1024
size_t experimental 1 1024
intx experimental -9223372036854775808 9223372036854775807
uint experimental 0 4294967295
intx product 0 2
ccstrlist product
int diagnostic
intx product -2147483648 2147483647
int product -2147483648 2147483647
intx product 0 9007199254740991
size_t product 1048576 3221225472
size_t product 1048576 4294967296
uint product 0 4294967295
uint product
intx product 0 8192
int product 0 8192
ccstrlist diagnostic
intx diagnostic
intx experimental
size_t experimental 1 9223372036854775807
size_t experimental 0 9223372036854775807
double experimental 1.000 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368.000
int diagnostic 0 10
uint64_t product 0 9223372036854775
uintx product 0 4
double product 0.000 1.000
int diagnostic 1 30
uint experimental 0 1048576
uint manageable
uint diagnostic 0 100
uint diagnostic 0 4294967295
double product 1.000 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368.000
uintx product 0 255
size_t product 0 27
size_t product 0 9223372036854775807
uintx product 0 2147483647
uint product 0 268435455
uint product 1 100
uint experimental
intx experimental 0 100
uint experimental 0 100
size_t product 0 33554432
size_t product 0 536870912
double experimental 0.001 100.000
ccstr experimental
uintx experimental 0 100
uint diagnostic
uint diagnostic 1 4294967295
uint experimental 1 256
size_t diagnostic 0 4294967295
uintx manageable
uintx manageable 0 9223372036854775807
double manageable 0.000 18446744073709551616.000
intx product 0 268435455
size_t experimental 4096 33554432
uint product 1 2147483647
uint experimental 0 65536
uint experimental 1 100
double experimental 0.000 1.000
uint experimental 1 4294967295
double experimental 0.001 1000000.000
uint experimental 1 1024
uint experimental 0 1024
uintx product 0 50
uint product 0 50
uint diagnostic 1 256
uintx diagnostic 0 9223372036854775807
size_t product 1 1073741824
uint product 128 1024
uint product 0 8192
bool manageable
intx manageable 0 9
int manageable 0 9
ccstr manageable
size_t product 4096 18446744073709551615
size_t experimental 0 18446744073709551615
double experimental 0.000 100.000
double experimental -1.000 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368.000
intx diagnostic 1 2147483647
uintx product 0 99
size_t product 30720 2305843009213693951
uintx product 4096 18446744073709551615
double product 0.000 100.000
uintx product 3 18446744073709551615
uintx product 0 16
uint product 0 16
double diagnostic
uint experimental 0 2147483647
intx experimental 0 1000000
intx experimental 0 4
intx experimental 1 2147483647
intx experimental 0 2147483647
intx experimental 0 6
intx product -1 127
int product -1 127
intx product 0 536870911
int experimental 0 2
int product 0 2
uintx diagnostic 1 1048576
int diagnostic 1 1048576
intx product 5 43
intx product 5 2147483647
intx product 10 100
uint diagnostic 1 100
size_t product 1 2147483646
uint product 1 4294967295
uint64_t product 0 9223372036854775807
uintx product 1 18446744073709551614
uintx manageable 0 100
intx product 0 1073741823
int product 0 1073741823
intx product 0 2305843009213693951
intx product 100 2147483647
intx product 1000 715827882
uint64_t product
uint64_t product 0 18446744073709551615
size_t product 0 9223372036854775808
uint product 0 99
size_t product 1 9223372036854775807
intx diagnostic 1024 2147483647
intx diagnostic 0 100
int diagnostic 0 100
size_t product 4096 8796093022208
intx product 0 2000
intx product 8 256
int product 8 256
double experimental
intx product 1 16
intx product 1 128
int product 1 715827882
intx diagnostic 1 9223372036854775807
uintx diagnostic 1 18446744073709551615
uint product 0 2147483647
size_t product 0 100
intx product -1 9223372036854775807
intx product 128 2097152
int product 128 2097152
intx product 10 2147483647
intx product 32 32768
int product 32 32768
size_t product 4096 9223372036854775807
intx product -1 2147483647
intx product 1 9223372036854775807
intx product -1 9223372036854
int experimental 0 100
int experimental 0 2147483647
int product 0 2147483647
int experimental 1 2147483647
intx product 0 1
intx diagnostic 0 3
intx product 0 9223372036854
double product 0.000 9218868437227.000
double product 0.000 9223372036854775808.000
uintx product 2 246
uint product 2 246
double experimental 0.319 3.291
uint experimental 1 10000
uintx diagnostic 0 100
uintx experimental 1 999
uintx experimental 1 100
double experimental 1.000 100.000
uintx experimental 1 16
double experimental 0.001 0.999
intx experimental 1 100
intx experimental 0 256
uint experimental 1 1000
uintx experimental 0 128
uintx diagnostic 0 1000
uint experimental 1 5000
int experimental
size_t experimental 1 18446744073709551615
size_t manageable
size_t manageable 0 18446744073709551615
intx product 1 3
intx product 0 11
intx product 10 50
intx product 2 7
uintx product 1 15
uint product 1 15
int experimental 1 100
double experimental 0.100 1000.000
uint64_t diagnostic
size_t experimental 1 1073741824
double experimental 0.010 100.000
double experimental 0.010 1000.000
uintx product 128 16777216
uint diagnostic 0 4096
uintx product 1 18446744073709551613
uintx experimental 1009 2221221
uintx experimental 1024 16777216
uintx product 1 100
int product 0 1
intx product 0 1048576
intx product 0 30
intx product 0 4
intx product 0 65535
intx product 0 16
int product 0 16
intx product -1 64
int product -1 64
intx product 0 8
intx product 0 99
int product 0 4
int product 2 4
intx product 0 1000
intx product 1 32768
intx product 0 128
intx diagnostic 0 1
int diagnostic -1 5
double product 0.000 2147483647.000
uint diagnostic 0 1
size_t product 33554432 1099511627776
int diagnostic -1 15`;
export const FLAGS = `AOTAdapterCaching;59 0 false
AOTCache;59 1 
AOTCacheOutput;59 1 
AOTCacheParallelRelocation;59 0 true
AOTClassLinking;59 2 false
AOTCodeMaxSize;57 3 10485760;89 4 10485760
AOTCompatibleOopCompression;89 0 false
AOTCompileEagerly;59 5 false
AOTConfiguration;59 1 
AOTEagerlyLoadObjects;79 0 false
AOTInvokeDynamicLinking;56 0;79 0 false
AOTLibrary;11 6 
AOTMode;59 1 
AOTPrintTrainingInfo;59 0 false
AOTRecordTraining;56 0;79 0 false
AOTReplayTraining;56 0;79 0 false
AOTStreamableObjects;79 0 false
AOTStubCaching;59 0 false
AOTVerifyTrainingData;59 0 false
AVX3Threshold;19 7 4096
AbortVMOnAOTCodeFailure;59 0 false
AbortVMOnCompilationFailure;09 0 false
AbortVMOnException;00 8;19 9 
AbortVMOnExceptionMessage;00 8;19 9 
AbortVMOnSafepointTimeout;09 0 false
AbortVMOnSafepointTimeoutDelay;59 10 0
AbortVMOnVMOperationTimeout;19 0 false
AbortVMOnVMOperationTimeoutDelay;19 11 1000
ActiveProcessorCount;00 12 -1;19 13 -1
AdaptiveSizeDecrementScaleFactor;00 14 4;19 15 4
AdaptiveSizeMajorGCDecayTimeScale;00 14 10;16 16 10;77 17 - i26
AdaptiveSizePausePolicy;00 14 0
AdaptiveSizePolicyCollectionCostMargin;00 14 50;14 18 50
AdaptiveSizePolicyInitializingSteps;00 14 20;16 16 20;77 17 - i26
AdaptiveSizePolicyOutputInterval;00 14 0;16 16 0;77 17 - i26
AdaptiveSizePolicyWeight;00 14 10;14 18 10;59 19 10
AdaptiveSizeThroughPutPolicy;00 14 0;14 20 0;56 21 0;77 17 - i26
AdaptiveTimeWeight;00 14 25;14 18 25;56 19 25;77 17 - i26
AdjustConcurrency;00 2 false
AdjustStackSizeForTLS;29 2 false
AggressiveHeap;06 2 false;77 2 false d26;88 17 - i27
AggressiveOpts;00 2 false;11 2 false d11
AggressiveUnboxing;01 5 false;29 0 true
AliasLevel;00 12 3;13 22 3
AlignVector;09 2 true
AllocateHeapAt;19 1 
AllocateInstancePrefetchLines;00 12 1;14 23 1;59 24 1
AllocatePrefetchDistance;00 12 -1;14 25 -1;59 26 -1
AllocatePrefetchInstr;00 12 0;19 25 0
AllocatePrefetchLines;00 12 3;14 23 3;59 24 3
AllocatePrefetchStepSize;00 12 16;14 27 16;59 28 16
AllocatePrefetchStyle;00 12 1;14 22 1;59 29 1
AllowArchivingWithJavaAgent;26 0 false
AllowJNIEnvProxy;01 2 false
AllowNonVirtualCalls;00 2 false;11 2 false d11
AllowParallelDefineClass;09 2 false
AllowRedefinitionToAddDeleteMethods;29 2 false d13
AllowUserSignalHandlers;09 2 false
AllowVectorizeOnDemand;19 2 true
AltTempDir;99 1 
AlwaysActAsServerClassMachine;06 2 false;77 2 false d26;88 17 - i27
AlwaysAtomicAccesses;17 5 false
AlwaysCompileLoopMethods;07 2 false;88 2 false d27;99 17 - i28
AlwaysLockClassLoader;01 2 false;23 2 false d17
AlwaysPreTouch;09 2 false
AlwaysPreTouchStacks;49 0 false
AlwaysRecordEvolDependencies;59 5 true
AlwaysRestoreFPU;09 2 false
AlwaysSafeConstructors;19 5 false
AlwaysTenure;09 2 false
ArchiveClassesAtExit;29 1 
ArchiveRelocationMode;23 30 1;49 31 1
ArrayAllocatorMallocLimit;00 32 18446744073709551615;14 33 18446744073709551615
ArrayCopyLoadStoreMaxElem;19 34 8
ArrayMarkingMinStride;89 35 64
ArrayOperationPartialInlineSize;23 36 0;49 37 0
AssertOnSuspendWaitFailure;01 2 false;23 17 - i17
AssumeMP;00 2 false;11 2 true d10
AsyncDeflationInterval;29 38 250
AsyncLogBufferSize;29 39 2097152
AutoBoxCacheMax;00 12 128;19 40 128
AutoCreateSharedArchive;49 2 false
AutoGCSelectPauseMillis;00 14 5000
AutoVectorizationOverrideProfitability;59 41 1
AvgMonitorsPerThreadEstimate;29 42 1024
BCEATraceLevel;00 12 0;19 22 0
BackEdgeThreshold;00 12 100000
BackgroundCompilation;09 2 true
BaseFootPrintEstimate;00 14 268435456;14 43 268435456
BiasedLockingBulkRebiasThreshold;00 12 20;11 34 20;23 34 20 d15
BiasedLockingBulkRevokeThreshold;00 12 40;11 34 40;23 34 40 d15
BiasedLockingDecayTime;00 12 25000;11 44 25000;23 44 25000 d15
BiasedLockingStartupDelay;00 12 4000;11 45 0;23 45 0 d15
BindCMSThreadToCPU;01 0 false
BindGCTaskThreadsToCPUs;01 2 false
BlockLayoutByFrequency;09 2 true
BlockLayoutMinDiamondPercentage;00 12 20;19 46 20
BlockLayoutRotateLoops;09 2 true
BlockOffsetArrayUseUnallocatedBlock;01 0 false
BootstrapJVMCI;17 5 false
BranchOnRegister;01 2 false
BytecodeVerificationLocal;01 2 false;29 0 false
BytecodeVerificationRemote;01 2 true;29 0 true
C1InlineStackLimit;29 40 10
C1MaxInlineLevel;29 40 9
C1MaxInlineSize;29 40 35
C1MaxRecursiveInlineLevel;29 40 1
C1MaxTrivialSize;29 40 6
C1OptimizeVirtualCallProfiling;09 2 true
C1PatchInvokeDynamic;00 0 true
C1ProfileBranches;09 2 true
C1ProfileCalls;09 2 true
C1ProfileCheckcasts;09 2 true
C1ProfileInlinedCalls;09 2 true
C1ProfileVirtualCalls;09 2 true
C1UpdateMethodData;09 2 true
CICompilerCount;00 12 2;19 40 2
CICompilerCountPerCPU;09 2 false
CIPrintCompileQueue;00 47;19 0 false
CIPrintCompilerName;03 47;49 0 false
CITime;09 2 false
CMSAbortSemantics;01 2 false
CMSAbortablePrecleanMinWorkPerIteration;00 14 100;11 16 100
CMSAbortablePrecleanWaitMillis;00 48 100;11 49 100
CMSBitMapYieldQuantum;00 14 10485760;11 50 10485760
CMSBootstrapOccupancy;00 14 50;11 18 50
CMSClassUnloadingEnabled;01 2 true
CMSClassUnloadingMaxInterval;00 14 0;11 16 0
CMSCleanOnEnter;01 2 true
CMSCompactWhenClearAllSoftRefs;00 2 true
CMSConcMarkMultiple;00 14 32;11 51 32
CMSConcurrentMTEnabled;01 2 true
CMSCoordinatorYieldSleepCount;00 14 10;11 52 10
CMSDumpAtPromotionFailure;00 2 false
CMSEdenChunksRecordAlways;01 2 true
CMSExpAvgFactor;00 14 50;11 18 50
CMSExtrapolateSweep;01 2 false
CMSFullGCsBeforeCompaction;00 14 0 d
CMSIncrementalDutyCycle;00 14 10
CMSIncrementalDutyCycleMin;00 14 0
CMSIncrementalMode;00 2 false
CMSIncrementalOffset;00 14 0
CMSIncrementalPacing;00 2 true
CMSIncrementalSafetyFactor;00 14 10;11 18 10
CMSIndexedFreeListReplenish;00 14 4;11 15 4
CMSInitiatingOccupancyFraction;00 12 -1;11 53 -1
CMSIsTooFullPercentage;00 14 98;11 18 98
CMSLargeCoalSurplusPercent;00 54 0.950000;11 55 0.950000
CMSLargeSplitSurplusPercent;00 54 1.000000;11 55 1.000000
CMSLoopWarn;01 2 false
CMSMaxAbortablePrecleanLoops;00 14 0;11 16 0
CMSMaxAbortablePrecleanTime;00 12 5000;11 34 5000
CMSOldPLABMax;00 14 1024;11 50 1024
CMSOldPLABMin;00 14 16;11 50 16
CMSOldPLABNumRefills;00 14 4;11 15 4
CMSOldPLABReactivityFactor;00 14 2;11 15 2
CMSOldPLABResizeQuicker;01 2 false
CMSOldPLABToleranceFactor;00 14 4;11 15 4
CMSPLABRecordAlways;01 2 true
CMSParPromoteBlocksToClaim;00 14 16
CMSParallelInitialMarkEnabled;01 2 true
CMSParallelRemarkEnabled;01 2 true
CMSParallelSurvivorRemarkEnabled;01 2 true
CMSPrecleanDenominator;00 14 3;11 15 3
CMSPrecleanIter;00 14 3;11 56 3
CMSPrecleanNumerator;00 14 2;11 57 2
CMSPrecleanRefLists1;01 2 true
CMSPrecleanRefLists2;01 2 false
CMSPrecleanSurvivors1;01 2 false
CMSPrecleanSurvivors2;01 2 true
CMSPrecleanThreshold;00 14 1000;11 58 1000
CMSPrecleaningEnabled;01 2 true
CMSPrintChunksInDump;01 2 false
CMSPrintEdenSurvivorChunks;00 2 false
CMSPrintObjectsInDump;01 2 false
CMSRemarkVerifyVariant;00 14 1;11 59 1
CMSReplenishIntermediate;01 2 true
CMSRescanMultiple;00 14 32;11 51 32
CMSSamplingGrain;00 14 16384;11 60 16384
CMSScavengeBeforeRemark;01 2 false
CMSScheduleRemarkEdenPenetration;00 14 50;11 18 50
CMSScheduleRemarkEdenSizeThreshold;00 14 2097152;11 43 2097152
CMSScheduleRemarkSamplingRatio;00 14 5;11 15 5
CMSSmallCoalSurplusPercent;00 54 1.050000;11 55 1.050000
CMSSmallSplitSurplusPercent;00 54 1.100000;11 55 1.100000
CMSSplitIndexedFreeListBlocks;01 2 true
CMSTriggerInterval;00 48 -1;11 61 -1
CMSTriggerRatio;00 14 80;11 18 80
CMSWaitDuration;00 48 2000;11 62 2000
CMSWorkQueueDrainThreshold;00 14 10;11 63 10
CMSYield;01 2 true
CMSYieldSleepCount;00 14 0;11 52 0
CMSYoungGenPerWorker;00 14 67108864;11 50 67108864
CMS_FLSPadding;00 14 1;11 52 1
CMS_FLSWeight;00 14 75;11 18 75
CMS_SweepPadding;00 14 1;11 52 1
CMS_SweepTimerThresholdMillis;00 14 10;11 16 10
CMS_SweepWeight;00 14 75;11 18 75
CPUForCMSThread;00 64 0;11 65 0
CalculateClassFingerprint;11 2 false
CaptureBailoutInformation;59 0 false
CheckEndorsedAndExtDirs;00 2 false;11 17 - i11
CheckIntrinsics;19 0 true
CheckJNICalls;09 2 false
ClassUnloading;09 2 true
ClassUnloadingWithConcurrentMark;09 2 true
ClearFPUAtPark;00 12 0
ClipInlining;09 2 true
CodeCacheExpansionSize;00 14 65536;16 66 65536;79 67 65536
CodeCacheMinBlockLength;00 47;16 68 6;79 69 6
CodeCacheMinimumFreeSpace;00 14 512000
CodeCacheSegmentSize;01 47;26 70 128;79 71 128
CodeEntryAlignment;03 47;47 72 32;89 73 32
CollectGen0First;00 2 false
CompactFields;01 2 true
CompactStrings;19 2 true
CompilationMode;28 1 default;99 1 default d28
CompilationPolicyChoice;00 12 0;11 74 0
CompileCommand;09 75 
CompileCommandFile;09 1 
CompileOnly;09 75 
CompileThreshold;00 12 10000;19 25 10000
CompileThresholdScaling;19 55 1.000000
CompilerDirectivesFile;19 9 
CompilerDirectivesIgnoreCompileCommands;19 0 false
CompilerDirectivesLimit;19 76 50
CompilerDirectivesPrint;19 0 false
CompilerThreadHintNoPreempt;00 2 true;11 2 false d11
CompilerThreadPriority;00 12 -1;13 77 -1;49 78 -1
CompilerThreadStackSize;00 12 0;19 79 1024
CompressedClassSpaceSize;00 14 1073741824;14 80 1073741824;59 81 1073741824
ConcGCThreads;00 14 0;13 82 0;49 83 0
ConditionalMoveLimit;00 12 3;19 40 3
ContendedPaddingWidth;00 12 128;14 84 128;59 85 128
ControlIntrinsic;29 86 
ConvertSleepToYield;00 2 true
ConvertYieldToSleep;00 2 false
CopyAVX3Threshold;89 7 4096
CrashOnOutOfMemoryError;09 2 false
CreateCoredumpOnCrash;19 2 true
CreateMinidumpOnCrash;00 2 false;19 17 - d9>CreateCoredumpOnCrash
CriticalJNINatives;01 2 true;23 2 false d16
DTraceAllocProbes;09 2 false
DTraceMethodProbes;09 2 false
DTraceMonitorProbes;09 2 false
DebugInlinedCalls;09 0 true
DebugNonSafepoints;09 0 false
Debugging;01 2 false
DefaultMaxRAMFraction;00 14 4 d>MaxRAMFraction;14 17 - d8>MaxRAMFraction
DefaultThreadPriority;00 12 -1
DeferInitialCardMark;06 0 false
DeferPollingPageLoopCount;00 12 -1;11 17 - i11
DeferThrSuspendLoopCount;00 12 4000;11 17 - i11
DelayAfterInliningCutoff;89 0 false
DelayCompilerStubsGeneration;49 0 true
DeoptimizeNMethodBarriersALot;29 0 false
DeoptimizeOnAllocationException;59 0 false
DeoptimizeRandom;01 2 false;29 47
DiagnoseSyncOnValueBasedClasses;23 30 0;49 31 0
DisableAttachMechanism;09 2 false
DisableExplicitGC;09 2 false
DisableIntrinsic;09 86 
DisablePrimordialThreadGuardPages;09 5 false
DisplayVMOutput;09 0 true
DisplayVMOutputToStderr;09 2 false
DisplayVMOutputToStdout;09 2 false
DoEscapeAnalysis;09 2 true
DoJVMTIVirtualThreadTransitions;49 5 true
DoReserveCopyInSuperWord;14 2 true
DominatorSearchLimit;00 87 1000;19 38 1000
DontCompileHugeMethods;09 2 true
DontYieldALot;04 2 false
DumpLoadedClassList;09 1 
DumpPerfMapAtExit;29 0 false
DumpPrivateMappingsInCore;19 0 true
DumpReplayDataOnError;09 2 true
DumpSharedMappingsInCore;19 0 true
DumpSharedSpaces;03 2 false;48 17 - i19
DuplicateBackedge;49 0 true
DynamicDumpSharedSpaces;23 2 false;48 17 - i19
DynamicallyResizeSystemDictionaries;13 0 true
EagerJVMCI;17 5 false
EagerXrunInit;09 2 false
EliminateAllocationArraySizeLimit;00 12 64;19 40 64
EliminateAllocationFieldsLimit;29 38 512
EliminateAllocations;09 2 true
EliminateAutoBox;09 2 true
EliminateLocks;09 2 true
EliminateNestedLocks;09 2 true
EmitSync;00 12 0;11 88 0
EnableContended;09 2 true
EnableDynamicAgentLoading;19 2 true
EnableInvokeDynamic;00 0 true
EnableJVMCI;17 5 false
EnableJVMCIProduct;27 5 false
EnableThreadSMRExtraValidityChecks;11 0 true
EnableThreadSMRStatistics;19 0 false
EnableTracing;00 2 false;11 17 - i11
EnableVectorAggressiveReboxing;29 5 false
EnableVectorReboxing;29 5 false
EnableVectorSupport;29 5 false
EnableX86ECoreOpts;59 0 false
EpsilonElasticTLAB;19 5 true
EpsilonElasticTLABDecay;19 5 true
EpsilonMaxTLABSize;19 89 4194304
EpsilonMinHeapExpand;19 89 134217728
EpsilonPrintHeapSteps;19 90 20
EpsilonTLABDecayTime;19 89 1000
EpsilonTLABElasticity;19 91 1.100000
EpsilonUpdateCountersStep;19 89 1048576
ErgoHeapSizeLimit;00 14 0;19 43 0
ErrorFile;09 1 
ErrorFileToStderr;09 2 false
ErrorFileToStdout;09 2 false
ErrorLogPrintCodeLimit;29 92 3
ErrorLogSecondaryErrorDetails;49 0 false
ErrorLogTimeout;18 93 120;99 83 120
ErrorReportServer;01 1 
EscapeAnalysisTimeout;00 54 20.000000;19 55 20.000000
EstimateArgEscape;09 2 true
ExecutingUnitTests;19 2 false
ExitOnOutOfMemoryError;09 2 false
ExpandSubTypeCheckAtParseTime;24 0 false
ExplicitGCInvokesConcurrent;09 2 false
ExplicitGCInvokesConcurrentAndUnloadsClasses;00 2 false
ExtendedDTraceProbes;03 2 false
ExtensiveErrorReports;19 2 false
ExtraSharedClassListFile;09 1 
FLSAlwaysCoalesceLarge;01 2 false
FLSCoalescePolicy;00 14 2;11 94 2
FLSLargestBlockCoalesceProximity;00 54 0.990000;11 95 0.990000
FLSVerifyAllHeapReferences;01 0 false
FLSVerifyIndexTable;01 0 false
FLSVerifyLists;01 0 false
FailOverToOldVerifier;01 2 true
FastLockingSpins;77 96 13;89 96 8
FastTLABRefill;00 2 true;11 17 - i11
FenceInstruction;00 12 0
FieldsAllocationStyle;00 12 1;11 74 1
FilterSpuriousWakeups;03 2 true
FlatArrayElementMaxOops;99 87 4
FlatteningBudget;99 97 1024
FlightRecorder;01 2 false;29 2 false d13
FlightRecorderOptions;09 1 
FoldStableValues;09 0 true
ForceDynamicNumberOfGCThreads;01 0 false
ForceNUMA;01 2 false
ForceNonTearable;99 86 
ForceTimeHighResolution;09 2 false
ForceUnreachable;09 0 false
FreqInlineSize;00 12 325;19 40 325
FullGCHeapDumpLimit;59 98 0
G1AdaptiveIHOPNumInitialSamples;19 89 3
G1CPUUsageDeviationPercent;79 99 25
G1CPUUsageExpandThreshold;79 100 4
G1CPUUsageShrinkThreshold;79 100 8
G1ConcMarkStepDurationMillis;00 54 10.000000;19 101 10.000000
G1ConcRSHotCardLimit;00 14 4;13 102 4;44 17 - i21
G1ConcRSLogCacheSize;00 14 10;13 103 10;44 17 - i21
G1ConcRefinementGreenZone;00 12 0;13 104 0;44 17 - i20
G1ConcRefinementRedZone;00 12 0;13 104 0;44 17 - i20
G1ConcRefinementServiceIntervalMillis;00 12 300;13 105 300;44 17 - i20
G1ConcRefinementThreads;00 14 0;19 106 0
G1ConcRefinementThresholdStep;00 12 0;13 50 2;44 17 - i20
G1ConcRefinementYellowZone;00 12 0;13 104 0;44 17 - i20
G1ConfidencePercent;00 14 50;14 18 50;59 107 50
G1EagerReclaimHumongousObjects;03 5 true
G1EagerReclaimHumongousObjectsWithStaleRefs;03 5 true
G1EagerReclaimRemSetThreshold;26 108;79 108 0
G1ExpandByPercentOfAvailable;00 88 20;14 109 20;59 110 20
G1HeapRegionSize;00 14 0;13 111 0;49 112 0
G1HeapWastePercent;00 14 5;14 18 5;59 19 5
G1IHOP;89 19 45
G1LastPLABAverageOccupancy;19 113 50.000000
G1LogLevel;00 114 
G1MaxNewSizePercent;00 32 60;14 115 60;59 110 60
G1MixedGCCountTarget;00 14 8;19 16 8
G1MixedGCLiveThresholdPercent;00 32 85;14 115 85;59 110 85
G1NewSizePercent;00 32 5;14 115 5;59 110 5
G1NumCardsCostSampleThreshold;48 116 1000;99 117 1000
G1NumCodeRootsCostSampleThreshold;58 116 100;99 117 100
G1NumCollectionsKeepPinned;59 116 8
G1OldCSetGroupSize;58 118 5
G1OldCSetRegionThresholdPercent;00 32 10;14 115 10;59 110 10
G1OldCardSetGroupSize;99 118 5
G1PerThreadPendingCardThreshold;79 119 256
G1PeriodicGCInterval;28 120 0;99 121 0
G1PeriodicGCInvokesConcurrent;29 2 true
G1PeriodicGCSystemLoadThreshold;29 122 0.000000
G1PretouchAuxiliaryMemory;11 5 false
G1PrintHeapRegions;00 0 false
G1PrintRegionLivenessInfo;00 0 false
G1RSetRegionEntries;00 12 0;13 123 0
G1RSetScanBlockSize;00 14 64;11 50 64
G1RSetSparseRegionEntries;00 12 0;13 123 0
G1RSetUpdatingPauseTimePercent;00 12 10;14 46 10;59 19 10
G1RebuildRemSetChunkSize;19 124 262144
G1RefProcDrainInterval;00 12 10;19 125 1000
G1RemSetArrayOfCardsEntries;46 126;79 126 0
G1RemSetCoarsenHowlBitmapToHowlFullPercent;49 127 90
G1RemSetCoarsenHowlToFullPercent;49 127 90
G1RemSetFreeMemoryKeepExcessRatio;49 128 0.100000
G1RemSetFreeMemoryRescheduleDelayMillis;49 129 10
G1RemSetFreeMemoryStepDurationMillis;49 130 1.000000
G1RemSetHowlMaxNumBuckets;46 131;79 131 8
G1RemSetHowlNumBuckets;46 132;79 132 0
G1ReservePercent;00 14 10;14 133 10;59 134 10
G1RestoreRetainedRegionChunksPerWorker;49 135 16
G1RetainRegionLiveThresholdPercent;59 110 85
G1SATBBufferEnqueueingThresholdPercent;00 14 60;14 18 60;59 19 60
G1SATBBufferSize;00 12 1024;14 50 1024;59 43 1024
G1ShrinkByPercentOfAvailable;79 99 50
G1SummarizeConcMark;00 0 false
G1SummarizeRSetStats;00 0 false
G1SummarizeRSetStatsPeriod;00 87 0;14 11 0;59 136 0
G1TraceConcRefinement;00 0 false
G1TraceEagerReclaimHumongousObjects;00 5 false
G1TraceStringSymbolTableScrubbing;00 5 false
G1UpdateBufferSize;00 12 256;14 137 256;56 43 256;77 17 - i26
G1UseAdaptiveConcRefinement;03 2 true;44 17 - i20
G1UseAdaptiveIHOP;19 2 true
G1UseConcMarkReferenceProcessing;00 5 true
G1UseConcRefinement;49 0 true
G1UsePreventiveGC;23 0 true;44 17 - i21
G1UseReferencePrecleaning;19 5 true
G1VerifyBitmaps;07 47;89 0 false
G1VerifyHeapRegionCodeRoots;09 0 false
G1VerifyRSetsDuringFullGC;03 0 false
GCCardSizeInBytes;49 138 512
GCDrainStackTargetSize;00 14 64;14 52 64;59 139 64
GCHeapFreeLimit;00 14 2;14 18 2;59 19 2
GCLockerEdenExpansionPercent;00 14 5;14 18 5
GCLockerInvokesConcurrent;01 2 false
GCLockerRetryAllocationCount;00 64 2;14 35 2
GCLogFileSize;00 14 8192
GCParallelVerificationEnabled;03 0 true
GCPauseIntervalMillis;00 14 0;19 16 0
GCTaskTimeStampEntries;00 14 200;11 125 200
GCTimeLimit;00 14 98;14 18 98;59 19 98
GCTimeRatio;00 14 99;14 52 99;59 82 99
GuaranteedAsyncDeflationInterval;29 38 60000
GuaranteedSafepointInterval;00 87 1000;14 38 1000;59 38 0
HandshakeALot;29 0 false
HandshakeTimeout;19 116 0
HeapBaseMinAddress;00 14 2147483648;19 43 2147483648
HeapDumpAfterFullGC;09 140 false
HeapDumpBeforeFullGC;09 140 false
HeapDumpGzipLevel;24 141 0;59 142 0
HeapDumpOnOutOfMemoryError;09 140 false
HeapDumpPath;09 143 
HeapFirstMaximumCompactionCount;00 14 3;14 16 3
HeapMaximumCompactionInterval;00 14 20;16 16 20;77 17 - i26
HeapSearchSteps;19 15 3
HeapSizePerGCThread;00 14 87241520;19 144 43620760
HotCodeCallLevel;89 73 1
HotCodeHeap;89 5 false
HotCodeHeapSize;89 145 0
HotCodeIntervalSeconds;89 73 300
HotCodeMaxSamplingMs;88 73 15;99 129 15
HotCodeMinSamplingMs;89 73 5
HotCodeSamplePercent;89 146 80.000000
HotCodeSampleSeconds;89 73 120
HotCodeStablePercent;89 147 5.000000
HotCodeStartupDelaySeconds;89 73 120
HotMethodDetectionLimit;13 148 100000
IFGEdgesLimit;79 100 10000000
IdealizeClearArrayNode;19 0 true
IgnoreEmptyClassPaths;09 2 false
IgnoreUnrecognizedVMOptions;09 2 false
IgnoreUnverifiableClassesDuringDump;00 0 false;11 0 true
ImplicitNullChecks;00 47;19 0 true
IncreaseFirstTierCompileThresholdAt;00 14 50;19 149 50
IncrementalInline;09 2 true
IncrementalInlineForceCleanup;29 0 false
IncrementalInlineMH;29 0 true
IncrementalInlineVector;99 0 true
IncrementalInlineVirtual;29 0 true
InitArrayShortSize;19 11 64
InitialBootClassLoaderMetaspaceSize;00 14 4194304;11 150 4194304
InitialCodeCacheSize;00 14 2555904;16 151 2555904;79 144 2555904
InitialHeapSize;00 14 0;19 43 0
InitialRAMFraction;00 14 64;14 15 64 d10
InitialRAMPercentage;00 54 1.562500;16 152 1.562500;79 152 0.000000
InitialSurvivorRatio;00 14 8;14 16 8;59 153 8
InitialTenuringThreshold;00 14 7;14 154 7;59 155 7
InitiatingHeapOccupancyPercent;00 14 45;14 18 45;57 19 45;88 19 45 d27>G1IHOP;99 19 45 t28
InjectGCWorkerCreationFailure;19 0 false
Inline;09 2 true
InlineArrayCopy;00 47;19 0 true
InlineCacheBufferSize;14 33 10240
InlineClassNatives;00 47;19 0 true
InlineColdMethods;99 0 false
InlineDataFile;09 1 
InlineFrequencyCount;00 47;13 38 100
InlineFrequencyRatio;03 47;49 156 0.250000
InlineMathNatives;00 47;19 0 true
InlineNIOCheckIndex;00 47;13 0 true
InlineNatives;00 47;19 0 true
InlineObjectCopy;00 47;19 0 true
InlineObjectHash;00 47;19 0 true
InlineReflectionGetCallerClass;00 47;19 0 true
InlineSecondarySupersTest;49 0 true
InlineSmallCode;00 12 1000;19 40 1000
InlineSynchronizedMethods;09 2 true
InlineThreadNatives;00 47;19 0 true
InlineUnsafeOps;00 47;19 0 true
InsertMemBarAfterArraycopy;01 2 true
IntelJccErratumMitigation;24 0 true;56 0;79 0 true
InteriorEntryAlignment;00 12 16;19 25 16
InterpreterProfilePercentage;00 12 33;19 46 33
JNIDetachReleasesMonitors;00 2 true
JVMCICompilerIdleDelay;47 157 1000
JVMCICounterSize;17 158 0
JVMCICountersExcludeCompiler;17 5 true
JVMCIEventLogLevel;27 159 1
JVMCIHostThreads;17 160 1
JVMCILibDumpJNIConfig;27 114 
JVMCILibPath;27 114 
JVMCINMethodSizeLimit;17 161 655360
JVMCINativeLibraryErrorFile;47 114 
JVMCINativeLibraryThreadFraction;44 128 0.330000;57 128 0.660000
JVMCIPrintProperties;17 5 false
JVMCIThreads;17 160 1
JVMCIThreadsPerNativeLibraryRuntime;47 157 1
JVMCITraceLevel;11 162 0;27 159 0
JavaMonitorsInStackTrace;09 2 true
JavaPriority10_To_OSPriority;00 12 -1;13 163 -1;44 164 -1;59 78 -1
JavaPriority1_To_OSPriority;00 12 -1;13 163 -1;44 164 -1;59 78 -1
JavaPriority2_To_OSPriority;00 12 -1;13 163 -1;44 164 -1;59 78 -1
JavaPriority3_To_OSPriority;00 12 -1;13 163 -1;44 164 -1;59 78 -1
JavaPriority4_To_OSPriority;00 12 -1;13 163 -1;44 164 -1;59 78 -1
JavaPriority5_To_OSPriority;00 12 -1;13 163 -1;44 164 -1;59 78 -1
JavaPriority6_To_OSPriority;00 12 -1;13 163 -1;44 164 -1;59 78 -1
JavaPriority7_To_OSPriority;00 12 -1;13 163 -1;44 164 -1;59 78 -1
JavaPriority8_To_OSPriority;00 12 -1;13 163 -1;44 164 -1;59 78 -1
JavaPriority9_To_OSPriority;00 12 -1;13 163 -1;44 164 -1;59 78 -1
LIRFillDelaySlots;01 2 false
LargePageHeapSizeThreshold;00 14 134217728;19 43 134217728
LargePageSizeInBytes;00 14 0;19 43 0
LazyBootClassLoader;00 2 true
LibJVMCICompilerThreadHidden;57 5 true
LightweightFastLockingSpins;56 96 13
LiveNodeCountInliningCutoff;00 12 40000;19 165 40000
LoadExecStackDllInVMThread;09 2 true
LockingMode;44 166 1;56 167 2 d24;77 17 - i26
LogClassLoadingCauseFor;59 1 
LogCompilation;09 0 false
LogEvents;09 0 true
LogEventsBufferEntries;00 64 10;14 168 20;59 169 20
LogFile;09 9 
LogJFR;00 2 false
LogTouchedMethods;13 0 false
LogVMOutput;09 0 false
LoopLimitCheck;00 0 true
LoopMaxUnroll;00 12 16;19 40 16
LoopMultiversioning;59 0 true
LoopOptsCount;00 12 43;14 170 43;59 171 43
LoopPeeling;89 41 1
LoopPercentProfileLimit;19 172 10
LoopStripMiningIter;19 52 0
LoopStripMiningIterShortLoop;19 52 0
LoopUnrollLimit;00 12 60;19 165 60
LoopUnrollMin;00 12 4;19 40 4
LoopUnswitching;09 2 true
MacroExpansionCleanupCount;99 173 16
MallocLimit;49 9 
MallocMaxTestWords;00 64 0;13 35 0
MallocVerifyInterval;00 87 0
MallocVerifyStart;00 87 0
ManagementServer;09 2 false
MarkStackSize;00 14 4194304;11 43 4194304;29 174 4194304
MarkStackSizeMax;00 14 536870912;19 174 536870912
MarkSweepAlwaysCompactCount;00 14 4;19 175 4
MarkSweepDeadRatio;00 14 5;14 18 5;59 19 5
MaxBCEAEstimateLevel;00 12 5;19 40 5
MaxBCEAEstimateSize;00 12 150;19 40 150
MaxDirectMemorySize;00 14 0;19 176 0
MaxFDLimit;09 2 true
MaxGCMinorPauseMillis;00 14 18446744073709551615 d;14 16 18446744073709551615 d8
MaxGCPauseMillis;00 14 18446744073709551615;19 177 18446744073709551614
MaxHeapFreeRatio;00 120 70;19 178 70
MaxHeapSize;00 14 130862280;19 43 130862280
MaxInlineLevel;00 12 9;19 40 15
MaxInlineSize;00 12 35;19 40 35
MaxJNILocalCapacity;00 12 65536;19 25 65536
MaxJavaStackTraceDepth;00 12 1024;14 179 1024;59 180 1024
MaxJumpTableSize;00 12 65000;19 34 65000
MaxJumpTableSparseness;00 12 5;19 181 5
MaxLabelRootDepth;00 12 1100;19 182 1100
MaxLoopPad;00 12 15;19 40 15
MaxMetaspaceExpansion;00 14 5452592;19 43 5452592
MaxMetaspaceFreeRatio;00 14 70;14 18 70;59 19 70
MaxMetaspaceSize;00 14 18446744073709551615;19 43 18446744073709551615
MaxNewSize;00 14 18446744073709551615;19 43 18446744073709551615
MaxNodeLimit;00 12 80000;19 183 80000
MaxPermSize;01 17 - i8
MaxRAM;00 184 137438953472;16 185 137438953472;77 185 0 d26;88 17 - i27
MaxRAMFraction;00 14 4;14 15 4 d10
MaxRAMPercentage;00 54 25.000000;19 152 25.000000
MaxRecursiveInlineLevel;00 12 1;19 40 1
MaxTenuringThreshold;00 14 15;14 154 15;59 155 15
MaxTrivialSize;00 12 6;19 40 6
MaxVectorSize;00 12 32;19 40 64
MergeStores;59 0 true
MetaspaceGuardAllocations;23 0 false;44 47
MetaspaceHandleDeallocations;23 0 true
MetaspaceReclaimPolicy;23 1 balanced;49 17 - i21
MetaspaceSize;00 14 21810376;11 43 21810376;29 43 22020096
MethodFlushing;09 2 true
MethodProfileWidth;11 88 0
MinHeapDeltaBytes;00 14 170392;14 43 170392;59 186 170392
MinHeapFreeRatio;00 120 40;19 178 40
MinHeapSize;29 43 0
MinInlineFrequencyRatio;49 156 0.008500
MinInliningThreshold;00 12 250;13 40 250
MinJumpTableSize;00 12 10;19 34 10
MinMetaspaceExpansion;00 14 340784;19 43 340784
MinMetaspaceFreeRatio;00 14 40;14 149 40;59 187 40
MinPassesBeforeFlush;19 11 10
MinRAMFraction;00 14 2;14 15 2 d10
MinRAMPercentage;00 54 50.000000;19 152 50.000000
MinSurvivorRatio;00 14 3;19 153 3
MinTLABSize;00 14 2048;19 188 2048
MonitorBound;00 12 0;11 40 0
MonitorDeflationMax;29 189 1000000
MonitorInUseLists;00 2 false;11 2 true d10
MonitorUnlinkBatch;29 148 500
MonitorUsedDeflationThreshold;11 109 90;24 190 90;59 191 90
MultiArrayExpandLimit;00 12 6;19 40 6
MustCallLoadClassInternal;00 2 false;11 17 - i11
NMethodRelocation;79 5 false
NUMAChunkResizeWeight;00 14 20;19 18 20
NUMAInterleaveGranularity;00 14 2097152;19 192 2097152
NUMAPageScanRate;00 14 256;14 16 256
NUMASpaceResizeRate;00 14 1073741824;19 43 1073741824
NUMAStats;09 2 false
NativeMemoryTracking;09 1 off
NativeMonitorFlags;00 88 0;11 17 - i11
NativeMonitorSpinLimit;00 88 20;11 17 - i11
NativeMonitorTimeout;00 88 -1;11 17 - i11
NeedsDeoptSuspend;01 2 false
NeverActAsServerClassMachine;06 2 false;77 2 false d26;88 17 - i27
NeverTenure;09 2 false
NewRatio;00 14 2;19 57 2
NewSize;00 14 1363144;19 43 1363144
NewSizeThreadIncrease;00 14 5320;17 43 5320;88 17 - i27
NmethodSweepActivity;00 12 10;13 193 10;49 193 4
NmethodSweepCheckInterval;00 12 5
NmethodSweepFraction;00 12 16
NoAsyncDeflationProgressMax;29 35 3
NodeLimitFudgeFactor;00 12 2000;19 25 2000
NonNMethodCodeHeapSize;16 151 5242880;79 144 5242880
NonProfiledCodeHeapSize;16 16 22020096;79 43 22020096
NumberOfGCLogFiles;00 14 0
NumberOfLoopInstrToAlign;00 12 4;19 40 4
ObjectAlignmentInBytes;00 12 8;13 194 8;49 195 8
ObjectCountCutOffPercent;00 196 0.500000;19 146 0.500000
OldPLABSize;00 14 1024;19 43 1024
OldPLABWeight;00 14 50;11 18 50
OldSize;00 14 5452592;14 43 5452592
OmitStackTraceInFastThrow;09 2 true
OnError;09 75 
OnOutOfMemoryError;09 75 
OnStackReplacePercentage;00 12 140;19 25 140
OptimizeExpensiveOps;09 0 true
OptimizeFill;09 2 true
OptimizePtrCompare;09 2 true
OptimizeReachabilityFences;89 0 true
OptimizeStringConcat;09 2 true
OptimizeUnstableIf;49 0 true
OptoBundling;08 2 false;99 17 - i28
OptoLoopAlignment;00 12 16;13 197 16;49 198 16
OptoRegScheduling;19 2 true
OptoScheduling;09 2 false
PLABWeight;00 14 75;14 18 75;59 19 75
PSChunkLargeArrays;06 2 true;77 2 true d26;88 17 - i27
ParGCArrayScanChunk;00 12 50;19 199 50
ParGCCardsPerStrideChunk;00 87 256;11 200 256
ParGCDesiredObjsFromOverflowList;00 14 20;11 16 20
ParGCStridesPerThread;00 64 2;11 201 2
ParGCTrimOverflow;01 2 true
ParGCUseLocalOverflow;01 2 false
ParallelGCBufferWastePct;00 14 10;14 18 10;59 19 10
ParallelGCRetainPLAB;00 0 false
ParallelGCThreads;00 14 0;14 82 0;59 202 0
ParallelGCVerbose;00 2 false
ParallelOldDeadWoodLimiterMean;00 14 50;14 203 50
ParallelOldDeadWoodLimiterStdDev;00 14 80;14 203 80
ParallelRefProcBalancingEnabled;06 2 true;77 2 true d26;88 17 - i27
ParallelRefProcEnabled;06 2 false;77 2 false d26;88 17 - i27
PartialPeelAtUnsignedTests;09 2 true
PartialPeelLoop;09 2 true
PartialPeelNewPhiDelta;00 12 0;19 40 0
PauseAtExit;09 0 false
PauseAtStartup;09 0 false
PauseAtStartupFile;09 9 
PausePadding;00 14 1;14 52 1;56 82 1;77 17 - i26
PerBytecodeRecompilationCutoff;00 12 200;19 204 200
PerBytecodeTrapLimit;00 12 4;19 40 4
PerMethodRecompilationCutoff;00 12 400;19 204 400
PerMethodSpecTrapLimit;00 88 5000;19 161 5000
PerMethodTrapLimit;00 12 100;19 40 100
PerfAllowAtExitRegistration;09 2 false
PerfBypassFileSystemCheck;09 2 false
PerfDataMemorySize;00 12 32768;13 205 32768;49 206 32768
PerfDataSamplingInterval;00 12 50;14 207 50;56 17 - i25
PerfDataSaveFile;09 1 
PerfDataSaveToFile;09 2 false
PerfDisableSharedMem;09 2 false
PerfMaxStringConstLength;00 12 1024;13 208 1024;49 209 1024
PermSize;01 17 - i8
PostLoopMultiversioning;14 5 false
PreInflateSpin;00 12 10
PreTouchParallelChunkSize;11 188 1073741824;29 210 4194304
PredictedLoadedClassCount;00 88 0
PreferContainerQuotaForCPUCount;03 2 true
PreferInterpreterNativeStubs;09 2 false
PrefetchCopyIntervalInBytes;00 12 -1;19 211 -1
PrefetchFieldsAhead;00 12 -1;13 211 -1
PrefetchScanIntervalInBytes;00 12 -1;19 211 -1
PreserveAllAnnotations;04 2 false
PreserveFramePointer;09 2 false
PreserveReachabilityFencesOnConstants;89 0 false
PretenureSizeThreshold;00 14 0;16 43 0;77 17 - i26
PrintAOT;11 5 false
PrintActiveCpus;00 0 false
PrintAdapterHandlers;09 0 false
PrintAdaptiveSizePolicy;00 2 false
PrintAssembly;09 0 false
PrintAssemblyOptions;09 9 
PrintBiasedLockingStatistics;03 0 false
PrintBootstrap;17 5 true
PrintCMSInitiationStatistics;00 2 false
PrintCMSStatistics;00 12 0
PrintClassHistogram;09 140 false
PrintClassHistogramAfterFullGC;00 140 false
PrintClassHistogramBeforeFullGC;00 140 false
PrintCodeCache;09 2 false
PrintCodeCacheOnCompilation;09 2 false
PrintCodeHeapAnalytics;29 0 false
PrintCommandLineFlags;09 2 false
PrintCompilation;09 2 false
PrintCompilation2;09 0 false
PrintCompilerMemoryStatisticsAtExit;59 0 false
PrintCompressedOopsMode;00 0 false;11 17 - lgc+heap+coops=info
PrintConcurrentLocks;09 140 false
PrintContainerInfo;00 0 false
PrintDTraceDOF;00 0 false
PrintExtendedThreadInfo;19 2 false
PrintFLSCensus;00 12 0
PrintFLSStatistics;00 12 0
PrintFieldLayout;04 8;58 47;99 0 false
PrintFlagsFinal;09 2 false
PrintFlagsInitial;09 2 false
PrintFlagsRanges;19 2 false
PrintFlatArrayLayout;99 0 false
PrintGC;00 140 false;19 2 false lgc
PrintGCApplicationConcurrentTime;00 2 false
PrintGCApplicationStoppedTime;00 2 false
PrintGCCause;00 2 true
PrintGCDateStamps;00 140 false
PrintGCDetails;00 140 false;19 2 false lgc*
PrintGCID;00 140 false
PrintGCTaskTimeStamps;00 2 false
PrintGCTimeStamps;00 140 false
PrintHeapAtGC;00 2 false
PrintHeapAtGCExtended;00 2 false
PrintHeapAtSIGBREAK;09 2 true
PrintInlining;09 0 false
PrintInterpreter;09 0 false
PrintIntrinsics;09 0 false
PrintJNIGCStalls;00 2 false
PrintJNIResolving;01 2 false
PrintMemoryMapAtExit;59 0 false
PrintMetaspaceStatisticsAtExit;19 0 false
PrintMethodData;00 47;19 0 false
PrintMethodFlushingStatistics;04 0 false
PrintMethodHandleStubs;09 0 false
PrintNMTStatistics;09 0 false
PrintNMethods;09 0 false
PrintNativeNMethods;09 0 false
PrintOldPLAB;00 2 false
PrintOopAddress;00 2 false
PrintOptoAssembly;00 8;19 0 false
PrintPLAB;00 2 false
PrintParallelOldGCPhaseTimes;00 2 false
PrintPreciseBiasedLockingStatistics;03 0 false
PrintPreciseRTMLockingStatistics;04 0 false
PrintPromotionFailure;00 2 false
PrintReferenceGC;00 2 false
PrintSafepointStatistics;00 2 false;11 2 false d11
PrintSafepointStatisticsCount;00 12 300;11 212 300 d11
PrintSafepointStatisticsTimeout;00 12 -1;11 213 -1 d11
PrintSharedArchiveAndExit;09 2 false
PrintSharedDictionary;03 2 false
PrintSharedSpaces;00 2 false;11 17 - lcds=info
PrintSignatureHandlers;09 0 false
PrintStringDeduplicationStatistics;00 2 false
PrintStringTableStatistics;09 2 false
PrintStubCode;09 0 false
PrintTLAB;00 2 false
PrintTenuringDistribution;00 2 false
PrintTieredEvents;09 2 false
PrintTouchedMethodsAtExit;13 0 false
PrintVMInfoAtExit;59 0 false
PrintVMOptions;09 2 false
PrintVMQWaitTime;01 2 false
PrintValueLayout;99 0 false
PrintWarnings;09 2 true
ProcessDistributionStride;00 14 4;14 52 4
ProfileDynamicTypes;09 0 true
ProfileExceptionHandlers;59 2 true
ProfileInterpreter;09 2 true
ProfileIntervals;01 2 false
ProfileIntervalsTicks;00 12 100;11 34 100
ProfileMaturityPercentage;00 12 20;19 46 20
ProfileVM;01 2 false
ProfiledCodeHeapSize;16 16 23068672;79 43 23068672
ProfilerNumberOfCompiledMethods;00 47;11 87 25
ProfilerNumberOfInterpretedMethods;00 47;11 87 25
ProfilerNumberOfRuntimeStubNodes;00 47;11 87 25
ProfilerNumberOfStubMethods;00 47;11 87 25
ProfilerPrintByteCodeStatistics;01 2 false
ProfilerRecordPC;01 2 false
PromotedPadding;00 14 3;14 52 3;59 82 3
QueuedAllocationWarningCount;00 14 0;19 16 0
RTMAbortRatio;00 88 50;14 214 50
RTMAbortThreshold;00 88 1000;14 215 1000
RTMLockingCalculationDelay;04 88 0
RTMLockingThreshold;00 88 10000;14 215 10000
RTMRetryCount;00 14 5;14 216 5
RTMSpinLoopCount;00 88 100;14 215 100
RTMTotalCountIncrRate;00 88 64;14 217 64
RangeCheckElimination;09 2 true
RangeLimitCheck;00 0 true
ReadPrefetchInstr;00 12 0
ReassociateInvariants;09 2 true
RecordDynamicDumpInfo;29 2 false
ReduceAllocationMerges;59 0 true
ReduceBulkZeroing;09 2 true
ReduceFieldZeroing;09 2 true
ReduceInitialCardMarks;09 2 true
ReduceNumberOfCompilerThreads;19 0 true
ReduceSignalUsage;09 2 false
RefDiscoveryPolicy;00 12 0;13 218 0;44 17 - i21
ReferencesPerThread;19 33 1000
ReflectionWrapResolutionErrors;00 2 true
RegisterFinalizersAtInit;04 2 true
RelaxAccessControlCheck;09 2 false
RepeatCompilation;29 38 0
ReplayCompiles;03 47;49 0 false
ReplayDataFile;09 1 
ReplayIgnoreInitErrors;03 47;49 0 false
ReplayReduce;49 5 false
ReplaySuppressInitializers;03 47;49 219 2
RequireSharedSpaces;03 2 false;48 17 - i19
ReservedCodeCacheSize;00 14 50331648;16 151 50331648;79 144 50331648
ResizeOldPLAB;01 2 true
ResizePLAB;09 2 true
ResizeTLAB;09 2 true
RestoreMXCSROnJNICalls;09 2 false
RestrictContended;09 2 true
RestrictReservedStack;19 2 true
RewriteBytecodes;09 2 true
RewriteFrequentPairs;09 2 true
SafepointALot;00 47;19 0 false
SafepointPollOffset;00 12 256
SafepointSpinBeforeYield;00 12 2000;11 17 - i11
SafepointTimeout;09 2 false
SafepointTimeoutDelay;00 12 10000;14 220 10000;59 221 10000.000000
ScavengeBeforeFullGC;04 2 true
ScavengeRootsInCode;00 87 2;19 30 2
SegmentedCodeCache;19 2 false
SelfDestructTimer;00 12 0;13 34 0;49 222 0.000000
SerializeVMOutput;09 0 true
ServiceThreadCleanupInterval;59 38 1000
SharedArchiveConfigFile;19 1 
SharedArchiveFile;00 9 ;19 1 
SharedBaseAddress;00 14 34359738368;19 43 34359738368
SharedClassListFile;09 1 
SharedMiscCodeSize;00 14 122880;11 17 - i10
SharedMiscDataSize;00 14 4194304;11 17 - i10
SharedReadOnlySize;00 14 16777216;11 17 - i10
SharedReadWriteSize;00 14 16777216;11 17 - i10
SharedSymbolTableBucketSize;13 223 4;49 224 4
ShenandoahAdaptiveDecayFactor;27 128 0.500000;88 17 - i27
ShenandoahAdaptiveInitialConfidence;28 196 1.800000;99 225 1.800000
ShenandoahAdaptiveInitialSpikeThreshold;27 196 1.800000;88 17 - i27
ShenandoahAdaptiveSampleFrequencyHz;27 32 10;88 17 - i27
ShenandoahAdaptiveSampleSizeSeconds;27 32 10;88 17 - i27
ShenandoahAgingCyclePeriod;58 32 1
ShenandoahAllocFailureALot;19 0 false
ShenandoahAllocRateSampleWindow;89 226 100
ShenandoahAllocSpikeFactor;19 115 5
ShenandoahAllocationThreshold;19 115 0
ShenandoahAllowOldMarkingPreemption;59 0 true
ShenandoahAlwaysClearSoftRefs;19 5 false
ShenandoahCASBarrier;17 0 true
ShenandoahCardBarrier;59 0 false
ShenandoahCloneBarrier;19 0 true
ShenandoahCloneRuntime;89 0 false
ShenandoahCoalesceChance;59 227 0
ShenandoahCodeRootsStyle;11 64 2
ShenandoahControlIntervalAdjustPeriod;19 32 1000
ShenandoahControlIntervalMax;14 32 10;59 228 10
ShenandoahControlIntervalMin;14 32 1;59 228 1
ShenandoahCriticalFreeThreshold;19 115 1
ShenandoahDegeneratedGC;19 0 true
ShenandoahDoNotIgnoreGrowthAfterYoungCycles;57 32 50;89 32 100
ShenandoahElasticTLAB;13 0 true
ShenandoahElideIdealBarriers;89 0 true
ShenandoahElideMachBarriers;89 0 true
ShenandoahEvacReserve;19 229 5
ShenandoahEvacReserveOverflow;19 5 true
ShenandoahEvacTracking;69 0 false
ShenandoahEvacWaste;19 230 1.200000
ShenandoahExpediteMixedThreshold;59 32 10
ShenandoahExpeditePromotionsThreshold;59 115 5
ShenandoahFullGCThreshold;19 32 3
ShenandoahGCHeuristics;19 1 adaptive
ShenandoahGCMode;19 1 satb
ShenandoahGarbageThreshold;19 115 25
ShenandoahGenerationalAdaptiveTenuring;55 5 true;77 5 true
ShenandoahGenerationalCensusAtEvac;55 5 false
ShenandoahGenerationalCensusIgnoreOlderCohorts;59 5 true
ShenandoahGenerationalHumongousReserve;59 115 0
ShenandoahGenerationalMaxTenuringAge;59 231 15
ShenandoahGenerationalMinPIPUsage;69 115 30
ShenandoahGenerationalMinTenuringAge;59 231 1
ShenandoahGenerationalTenuringCohortPopulationThreshold;59 33 4096
ShenandoahGenerationalTenuringMortalityRateThreshold;59 232 0.100000
ShenandoahGuaranteedGCInterval;19 32 300000
ShenandoahGuaranteedOldGCInterval;59 32 600000
ShenandoahGuaranteedYoungGCInterval;59 32 300000
ShenandoahHumongousMoves;19 0 true
ShenandoahHumongousThreshold;14 233 100
ShenandoahIUBarrier;14 0 false
ShenandoahIgnoreGarbageThreshold;59 115 5
ShenandoahIgnoreOldGrowthBelowPercentage;57 115 10;89 115 40
ShenandoahImmediateThreshold;14 115 90;59 115 70
ShenandoahImplicitGCInvokesConcurrent;19 5 false
ShenandoahInitFreeThreshold;19 115 70
ShenandoahLearningSteps;19 115 5
ShenandoahLoadRefBarrier;19 0 true
ShenandoahLoopOptsAfterExpansion;13 0 true
ShenandoahMarkLoopStride;19 32 1000
ShenandoahMarkScanPrefetch;18 234 32
ShenandoahMaxRegionSize;17 33 33554432
ShenandoahMaxSATBBufferFlushes;19 32 5
ShenandoahMaxYoungPercentage;57 115 100
ShenandoahMinFreeThreshold;19 115 10
ShenandoahMinOldGenGrowthPercent;57 146 12.500000;89 146 50.000000
ShenandoahMinOldGenGrowthRemainingHeapPercent;89 146 35.000000
ShenandoahMinRegionSize;17 33 262144
ShenandoahMinYoungPercentage;57 115 20
ShenandoahMinimumOldTimeMs;59 32 100
ShenandoahMomentaryAllocRateSampleWindow;89 235 6
ShenandoahNMethodBarrier;23 0 true
ShenandoahNoProgressThreshold;59 32 5
ShenandoahOOMDuringEvacALot;19 0 false
ShenandoahOldCompactionReserve;59 236 8
ShenandoahOldEvacPercent;89 115 75
ShenandoahOldEvacRatioPercent;57 115 75
ShenandoahOldEvacWaste;59 230 1.400000
ShenandoahOldGarbageThreshold;55 115 15;69 115 25
ShenandoahOptimizeStaticFinals;11 0 true
ShenandoahPacing;16 5 true;77 17 - i26
ShenandoahPacingCycleSlack;16 115 10
ShenandoahPacingIdleSlack;16 115 2
ShenandoahPacingMaxDelay;16 32 10
ShenandoahPacingSurcharge;16 230 1.100000
ShenandoahParallelRegionStride;13 32 1024;49 32 0
ShenandoahPinRegionRate;99 237 0
ShenandoahPreclean;11 0 true
ShenandoahPromoEvacWaste;59 230 1.200000
ShenandoahRecentAllocRateSampleWindow;89 238 20
ShenandoahRefProcFrequency;11 32 5
ShenandoahRegionSampling;19 5 false
ShenandoahRegionSamplingRate;19 239 40
ShenandoahRegionSize;19 33 0
ShenandoahSATBBarrier;19 0 true
ShenandoahSATBBufferSize;19 240 1024
ShenandoahSelfFixing;13 0 true
ShenandoahSoftMaxHeapSize;11 241 0
ShenandoahStackWatermarkBarrier;27 0 true
ShenandoahSuspendibleWorkers;11 5 false;23 5 true
ShenandoahTargetNumRegions;19 33 2048
ShenandoahUncommit;19 5 true
ShenandoahUncommitDelay;19 32 300000
ShenandoahUnloadClassesFrequency;11 32 100;23 32 1
ShenandoahVerify;19 0 false
ShenandoahVerifyLevel;19 87 4
ShortRunningLongLoop;79 0 true
ShowCarrierFrames;49 0 false
ShowCodeDetailsInExceptionMessages;29 140 true
ShowHiddenFrames;09 0 false
ShowMessageBoxOnError;09 2 false
ShowRegistersOnAssert;11 0 false;29 0 true
ShrinkHeapInSteps;19 2 true
SkipTier2IfPossible;59 0 false
SoftMaxHeapSize;29 242 0
SoftRefLRUPolicyMSPerMB;00 12 1000;19 34 1000
SpecTrapLimitExtraEntries;04 88 3;57 239 3;89 214 3
SpecialArraysEquals;00 47;19 0 true
SpecialEncodeISOArray;00 2 true;19 0 true
SpecialStringCompareTo;00 47;19 0 true
SpecialStringEquals;00 47;19 0 true
SpecialStringIndexOf;00 47;19 0 true
SplitIfBlocks;09 2 true
StackRedPages;00 12 1;19 243 1
StackReservedPages;19 244 1
StackShadowPages;00 12 20;19 245 20
StackTraceInThrowable;09 2 true
StackYellowPages;00 12 2;19 246 2
StartAggressiveSweepingAt;19 18 10
StartAttachListener;09 2 false
StartFlightRecording;09 1 
StarvationMonitorInterval;00 12 200
StressCCP;29 0 false
StressCodeAging;13 0 false
StressEliminateAllocations;99 0 false
StressEliminateAllocationsMean;99 117 20
StressGCM;09 0 false
StressIGVN;29 0 false
StressIncrementalInlining;49 0 false
StressLCM;09 0 false
StressLdcRewrite;01 2 false;29 0 false
StressMacroElimination;79 0 false
StressMacroExpansion;59 0 false
StressReachabilityFences;89 0 false
StressSecondarySupers;49 0 false
StressSeed;29 100 0
StressUnstableIfTraps;59 0 false
StringDeduplicationAgeThreshold;00 14 3;11 247 3;29 248 3
StringDeduplicationCleanupDeadMinimum;29 33 100
StringDeduplicationCleanupDeadPercent;29 249 5
StringDeduplicationGrowTableLoad;29 250 14.000000
StringDeduplicationHashSeed;29 251 0
StringDeduplicationInitialTableSize;29 252 500
StringDeduplicationRehashALot;01 0 false
StringDeduplicationResizeALot;09 0 false
StringDeduplicationShrinkTableLoad;29 253 1.000000
StringDeduplicationTargetTableLoad;29 254 7.000000
StringTableSize;00 14 60013;19 255 65536
SuperWordAutomaticAlignment;59 41 1
SuperWordLoopUnrollAnalysis;19 2 true
SuperWordReductions;19 2 true
SuperWordStoreToLoadForwardingFailureDetection;59 256 16
SuppressFatalErrorMessage;09 2 false
SurvivorAlignmentInBytes;00 88 8;11 72 8
SurvivorPadding;00 14 3;14 52 3;56 82 3;77 17 - i26
SurvivorRatio;00 14 8;19 257 8
SuspendRetryCount;00 12 50;11 34 50;23 17 - i17
SuspendRetryDelay;00 12 5;11 34 5;23 17 - i17
SweeperThreshold;23 152 0.500000;49 152 15.000000
SymbolTableSize;00 32 20011;11 258 20011;29 259 32768
SyncFlags;00 12 0;11 88 0
SyncKnobs;00 1 ;11 114 
SyncVerbose;00 12 0;11 88 0
THPStackMitigation;16 0;79 0 true
TLABAllocationWeight;00 14 35;19 18 35
TLABRefillWasteFraction;00 14 64;19 63 64
TLABSize;00 14 0;19 43 0
TLABStats;01 2 true;24 2 true d12
TLABWasteIncrement;00 14 4;19 105 4
TLABWasteTargetPercent;00 14 1;19 260 1
TargetPLABWastePct;00 14 10;14 260 10;59 107 10
TargetSurvivorRatio;00 14 50;14 18 50;59 19 50
TenuredGenerationSizeIncrement;00 14 20;14 18 20;56 19 20;77 17 - i26
TenuredGenerationSizeSupplement;00 14 80;14 18 80;56 19 80;77 17 - i26
TenuredGenerationSizeSupplementDecay;00 14 2;16 15 2;77 17 - i26
ThreadLocalHandshakes;11 2 true
ThreadPriorityPolicy;00 12 0;13 218 0;49 261 0
ThreadPriorityVerbose;09 2 false
ThreadSafetyMargin;00 14 52428800
ThreadStackSize;00 12 1024;19 262 1024
ThresholdTolerance;00 14 10;14 18 10;59 19 10
Tier0BackedgeNotifyFreqLog;00 12 10;19 263 10
Tier0Delay;29 38 20
Tier0InvokeNotifyFreqLog;00 12 7;19 263 7
Tier0ProfileDelayFactor;56 156 100.000000
Tier0ProfilingStartPercentage;00 12 200;19 40 200
Tier23InlineeNotifyFreqLog;00 12 20;19 263 20
Tier2BackEdgeThreshold;00 12 0;19 40 0
Tier2BackedgeNotifyFreqLog;00 12 14;19 263 14
Tier2CompileThreshold;00 12 0;19 40 0
Tier2InvokeNotifyFreqLog;00 12 11;19 263 11
Tier2ProfileDelayFactor;56 156 250.000000
Tier3AOTBackEdgeThreshold;11 40 120000
Tier3AOTCompileThreshold;11 40 15000
Tier3AOTInvocationThreshold;11 40 10000
Tier3AOTMinInvocationThreshold;11 40 1000
Tier3BackEdgeThreshold;00 12 60000;19 40 60000
Tier3BackedgeNotifyFreqLog;00 12 13;19 263 13
Tier3CompileThreshold;00 12 2000;19 40 2000
Tier3DelayOff;00 12 2;19 40 2
Tier3DelayOn;00 12 5;19 40 5
Tier3InvocationThreshold;00 12 200;19 40 200
Tier3InvokeNotifyFreqLog;00 12 10;19 263 10
Tier3LoadFeedback;00 12 5;19 40 5
Tier3MinInvocationThreshold;00 12 100;19 40 100
Tier4BackEdgeThreshold;00 12 40000;19 40 40000
Tier4CompileThreshold;00 12 15000;19 40 15000
Tier4InvocationThreshold;00 12 5000;19 40 5000
Tier4LoadFeedback;00 12 3;19 40 3
Tier4MinInvocationThreshold;00 12 600;19 40 600
TieredCompilation;09 2 true
TieredCompileTaskTimeout;00 12 50;19 34 50
TieredOldPercentage;29 38 1000
TieredRateUpdateMaxTime;00 12 25;16 34 25;79 212 25
TieredRateUpdateMinTime;00 12 1;16 34 1;79 212 1
TieredStopAtLevel;00 12 4;19 264 4
TimeLinearScan;04 2 false;59 47
TimerSlack;29 88 -1
TraceBiasedLocking;00 2 false;11 17 - lbiasedlocking=info
TraceClassLoading;00 2 false;11 17 - lclass+load=info
TraceClassLoadingPreorder;00 2 false;11 17 - lclass+preorder=debug
TraceClassPaths;00 2 false;11 17 - lclass+path=info
TraceClassResolution;00 2 false;11 17 - lclass+resolve=debug
TraceClassUnloading;00 2 false;11 17 - lclass+unload=info
TraceCompilerThreads;19 0 false
TraceDeoptimization;03 47;48 0 false
TraceDynamicGCThreads;00 2 false
TraceExceptions;00 2 false;11 17 - lexceptions=info
TraceGCTaskThread;00 0 false
TraceGen0Time;00 2 false
TraceGen1Time;00 2 false
TraceJVMTI;09 1 
TraceJVMTIObjectTagging;01 0 false
TraceLoaderConstraints;00 2 false;11 17 - lclass+loader+constraints=info
TraceMetadataHumongousAllocation;00 2 false
TraceMonitorInflation;00 2 false;11 17 - lmonitorinflation=debug
TraceNMethodInstalls;01 0 false
TraceParallelOldGCTasks;00 2 false
TraceRedefineClasses;00 12 0;11 17 - lredefine+class*=info
TraceSafepointCleanupTime;00 2 false;11 17 - lsafepoint+cleanup=info
TraceSpilling;00 8;19 0 false
TraceSuspendWaitFailures;01 2 false;23 17 - i17
TraceTypeProfile;09 0 false
TrackedInitializationLimit;00 12 50;19 265 50
TransmitErrorReport;01 2 false
TrapBasedNullChecks;09 2 false
TrapBasedRangeChecks;09 2 false
TrimNativeHeapInterval;29 82 0
TrustFinalNonStaticFields;09 5 false
TypeProfileArgsLimit;00 12 2;14 266 2;59 267 2
TypeProfileLevel;00 14 111;13 16 111;49 82 111
TypeProfileMajorReceiverPercent;00 12 90;19 46 90
TypeProfileParmsLimit;00 12 2;14 268 2;59 269 2
TypeProfileSubTypeCheckCommonThreshold;59 46 50
TypeProfileWidth;00 12 2;19 270 2
UnguardOnExecutionViolation;00 12 0;13 74 0;49 167 0
UnlinkSymbolsALot;00 2 false;11 2 false d11
UnlockCommercialFeatures;00 2 false
UnlockDiagnosticVMOptions;09 0 false
UnlockExperimentalVMOptions;09 5 false
UnrollLimitCheck;00 0 true
UnsyncloadClass;00 0 false;11 17 - i11
Use486InstrsOnly;00 2 false
UseACmpProfile;99 0 true
UseAES;09 2 false
UseAESCTRIntrinsics;16 0 true;79 0 false
UseAESIntrinsics;00 2 false;16 0 true;79 0 false
UseAOT;11 5 false
UseAOTStrictLoading;11 0 false
UseAPX;58 5 false;99 2 false
UseAVX;00 12 99;13 271 3;49 29 3
UseAcmpFastPath;99 0 true
UseAdaptiveGCBoundary;01 2 false
UseAdaptiveGenerationSizePolicyAtMajorCollection;06 2 true;77 17 - i26
UseAdaptiveGenerationSizePolicyAtMinorCollection;06 2 true;77 17 - i26
UseAdaptiveNUMAChunkSizing;09 2 true
UseAdaptiveSizeDecayMajorGCCost;06 2 true;77 17 - i26
UseAdaptiveSizePolicy;09 2 true
UseAdaptiveSizePolicyFootprintGoal;06 2 true;77 17 - i26
UseAdaptiveSizePolicyWithSystemGC;06 2 false;77 17 - i26
UseAddressNop;09 2 false
UseAdler32Intrinsics;11 0 false;26 0 true;79 0 false
UseAltSigs;00 2 false
UseArrayFlattening;99 0 true
UseArrayLoadStoreProfile;99 0 true
UseAutoGCSelectPolicy;00 2 false
UseAutoVectorizationPredicate;79 0 true
UseAutoVectorizationSpeculativeAliasingChecks;79 0 true
UseBASE64Intrinsics;19 2 false
UseBMI1Instructions;09 2 false
UseBMI2Instructions;09 2 false
UseBiasedLocking;01 2 true;23 2 false d15
UseBimorphicInlining;09 2 true
UseBootstrapCallInfo;19 76 1
UseBoundThreads;00 2 true
UseCGroupMemoryLimitForHeap;00 5 false
UseCLMUL;09 2 false
UseCMSBestFit;01 2 true
UseCMSCollectionPassing;00 2 true d
UseCMSCompactAtFullCollection;00 2 true d
UseCMSInitiatingOccupancyOnly;01 2 false
UseCMoveUnconditionally;19 2 false
UseCRC32CIntrinsics;16 0 true;79 0 false
UseCRC32Intrinsics;00 2 false;16 0 true;79 0 false
UseChaCha20Intrinsics;46 0 true;79 0 false
UseCharacterCompareIntrinsics;19 0 false
UseCodeAging;13 2 true
UseCodeCacheFlushing;09 2 true
UseCompactObjectHeaders;57 2 false;89 2 true
UseCompiler;09 2 true
UseCompilerSafepoints;00 2 true
UseCompressedClassPointers;03 2 false;44 2 true;57 2 true d25;89 17 - i27
UseCompressedOops;09 2 false
UseCompressedStrings
UseConcMarkSweepGC;00 2 false;11 2 false d9
UseCondCardMark;09 2 false
UseContainerCpuShares;13 2 false
UseContainerSupport;09 2 true
UseCopySignIntrinsic;13 0 false;46 0 true;79 0 false
UseCountLeadingZerosInstruction;09 2 false
UseCountTrailingZerosInstruction;09 2 false
UseCountedLoopSafepoints;09 2 false
UseCounterDecay;04 2 true
UseCpuAllocPath;19 0 false
UseCriticalCMSThreadPriority;01 5 false
UseCriticalCompilerThreadPriority;09 5 false
UseCriticalJavaThreadPriority;09 5 false
UseDilithiumIntrinsics;33 0 false;46 0 true;79 0 false
UseDivMod;09 2 true
UseDynamicNumberOfCompilerThreads;19 2 true
UseDynamicNumberOfGCThreads;00 2 false;19 2 true
UseEmptySlotsInSupers;24 2 true
UseEpsilonGC;19 5 false
UseFMA;19 2 false
UseFPUForSpilling;09 2 false
UseFastAccessorMethods;00 2 true
UseFastEmptyMethods;00 2 true
UseFastJNIAccessors;09 2 true
UseFastStosb;09 2 false
UseFastUnorderedTimeStamps;09 5 false
UseFieldFlattening;99 0 true
UseG1GC;09 2 false
UseGCLogFileRotation;00 2 false
UseGCOverheadLimit;09 2 true
UseGCTaskAffinity;01 2 false
UseGHASHIntrinsics;00 2 false;16 0 true;79 0 false
UseGraalJIT;47 5 false
UseHashcodeFastPath;99 0 true
UseHeavyMonitors;03 2 false
UseHugeTLBFS;04 2 false
UseImplicitStableValues;01 0 true
UseIncDec;09 0 true
UseInlineCaches;09 2 true
UseInlineDepthForSpeculativeTypes;09 0 true
UseIntPoly25519Intrinsics;99 0 false
UseIntPolyIntrinsics;56 0 true;79 0 false
UseInterpreter;09 2 true
UseJVMCICompiler;17 5 false
UseJVMCINativeLibrary;27 5 false
UseJumpTables;09 2 true
UseKNLSetting;29 0 false
UseKyberIntrinsics;33 0 false;46 0 true;79 0 false
UseLWPSynchronization;01 2 true
UseLargePages;09 2 false
UseLargePagesInMetaspace;01 2 false
UseLargePagesIndividualAllocation;09 2 false
UseLegacyJNINameEscaping;01 2 false
UseLibmIntrinsic;19 0 true
UseLinuxPosixThreadCPUClocks;04 2 true;56 17 - i25
UseLockedTracing;00 2 false;11 17 - i11
UseLoopCounter;09 2 true
UseLoopInvariantCodeMotion;09 2 true
UseLoopLimitCheckPredicate;99 0 true
UseLoopPredicate;09 2 true
UseMD5Intrinsics;26 0 true;79 0 false
UseMadvPopulateWrite;49 0 true
UseMathExactIntrinsics;00 2 true;19 0 true
UseMaximumCompactionOnSystemGC;09 2 true
UseMemSetInBOT;00 5 true
UseMembar;00 2 false;11 2 true d10
UseMontgomeryMultiplyIntrinsic;00 2 false;16 0 true;79 0 false
UseMontgomerySquareIntrinsic;00 2 false;16 0 true;79 0 false
UseMulAddIntrinsic;00 2 false;16 0 true;79 0 false
UseMultiplyToLenIntrinsic;00 2 false;16 0 true;79 0 false
UseNUMA;09 2 false
UseNUMAInterleaving;09 2 false
UseNewCode;09 0 false
UseNewCode2;09 0 false
UseNewCode3;09 0 false
UseNewLongLShift;07 2 false;88 17 - i27
UseNotificationThread;24 2 true
UseNullFreeAtomicValueFlattening;99 5 true
UseNullFreeNonAtomicValueFlattening;99 5 true
UseNullableAtomicValueFlattening;99 0 true
UseNullableNonAtomicValueFlattening;99 0 true
UseOSErrorReporting;01 2 false
UseObjectMonitorTable;57 0 false;88 0 true
UseOnStackReplacement;09 2 true
UseOnlyInlinedBimorphic;09 2 true
UseOprofile;04 2 false;56 2 false d25;77 17 - i26
UseOptoBiasInlining;01 2 true;23 2 true d15
UsePSAdaptiveSurvivorSizePolicy;06 2 true;77 17 - i26
UseParNewGC;00 2 false
UseParallelBitInstructions;99 2 false
UseParallelGC;09 2 false
UseParallelOldGC;01 2 false
UseParsePredicates;99 0 true
UsePerfData;09 2 true
UsePoly1305Intrinsics;46 0 true;79 0 false
UsePopCountInstruction;09 2 false
UseProfiledLoopPredicate;19 2 true
UseRDPCForConstantTableBase;01 2 false
UseRTMDeopt;04 2 false
UseRTMForStackLocks;04 5 false
UseRTMLocking;04 2 false
UseRTMXendForLockBusy;04 5 true
UseSHA;09 2 false
UseSHA1Intrinsics;00 2 false;16 0 true;79 0 false
UseSHA256Intrinsics;00 2 false;16 0 true;79 0 false
UseSHA3Intrinsics;23 0 false;46 0 true;79 0 false
UseSHA512Intrinsics;00 2 false;16 0 true;79 0 false
UseSHM;04 2 false
UseSSE;00 12 99;13 271 99;47 272 4;89 273 4
UseSSE42Intrinsics;09 2 false
UseSecondarySupersCache;49 0 true
UseSecondarySupersTable;46 0 true;79 0 false
UseSemaphoreGCThreadsSynchronization;11 0 true
UseSerialGC;09 2 false
UseSharedSpaces;03 2 true;48 17 - i19
UseShenandoahGC;19 2 false
UseSignalChaining;09 2 true
UseSignumIntrinsic;11 0 false;26 0 true;79 0 false
UseSplitVerifier;00 17 - i8
UseSquareToLenIntrinsic;00 2 false;16 0 true;79 0 false
UseStoreImmI16;09 2 true
UseStoreStoreForCtor;59 0 true
UseStringCache;00 17 - i8
UseStringDeduplication;09 2 false
UseSubwordForMaxVector;19 2 true
UseSuperWord;09 2 true
UseSwitchProfiling;19 0 true
UseSystemMemoryBarrier;49 2 false
UseTLAB;09 2 true
UseThreadPriorities;09 2 true
UseThreadsLockThrottleLock;49 0 true
UseTransparentHugePages;09 2 false
UseTypeProfile;09 2 true
UseTypeSpeculation;09 2 true
UseUnalignedAccesses;16 0 true;79 0 false
UseUnalignedLoadStores;09 2 false
UseVMInterruptibleIO;00 2 false
UseVectorCmov;19 2 false
UseVectorMacroLogic;29 0 true
UseVectorStubs;27 5 false
UseVectorizedHashCodeIntrinsic;46 0 true;79 0 false
UseVectorizedMismatchIntrinsic;16 0 true;79 0 false
UseVtableBasedCHA;24 0 true
UseXMMForArrayCopy;07 2 false;88 17 - i27
UseXMMForObjInit;19 2 false
UseXmmI2D;09 2 false
UseXmmI2F;09 2 false
UseXmmLoadAndClearUpper;09 2 true
UseXmmRegToRegMoveAll;09 2 false
UseZGC;11 5 false;29 2 false
UserThreadWaitAttemptsAtExit;59 274 30
VMContinuations;49 5 true
VMThreadHintNoPreempt;00 2 false;11 2 false d11
VMThreadPriority;00 12 -1;13 163 -1;44 164 -1;59 78 -1
VMThreadStackSize;00 12 1024;19 79 1024
ValueMapInitialSize;00 12 11;19 275 11
ValueMapMaxLoopSize;00 12 8;19 276 8
ValueSearchLimit;00 12 1000;19 40 1000
ValueTypePassFieldsAsArgs;99 0 true
ValueTypeReturnedAsFields;99 0 true
VerboseVerification;00 0 false
VerifyAdapterCalls;06 0 false
VerifyAfterGC;09 0 false
VerifyArchivedFields;29 31 0
VerifyBeforeExit;09 0 false
VerifyBeforeGC;09 0 false
VerifyBeforeIteration;09 0 false
VerifyConstraintCasts;59 41 0
VerifyDuringGC;09 0 false
VerifyDuringStartup;09 0 false
VerifyGCLevel;00 87 0;14 277 0
VerifyGCStartAt;00 64 0;19 35 0
VerifyGCType;19 86 
VerifyMergedCPBytecodes;01 2 true
VerifyMethodHandles;09 0 false
VerifyObjectStartArray;04 0 true
VerifyReceiverTypes;29 0 false
VerifyRememberedSets;04 0 false
VerifySecondarySupers;49 0 false
VerifySharedSpaces;09 2 false
VerifySilently;00 0 false
VerifyStringTableAtExit;09 0 false
VerifySubSet;09 86 
WhiteBoxAPI;09 0 false
WorkAroundNPTLTimedWaitHang;00 12 1
WorkStealingHardSpins;09 32 4096
WorkStealingSleepMillis;09 32 1
WorkStealingSpinToYieldRatio;09 32 10
WorkStealingYieldsBeforeSleep;09 32 5000
X86ICacheSync;56 278;79 278 -1
YoungGenerationSizeIncrement;00 14 20;14 18 20;59 19 20
YoungGenerationSizeSupplement;00 14 80;14 18 80;59 19 80
YoungGenerationSizeSupplementDecay;00 14 8;19 15 8
YoungPLABSize;00 14 4096;19 43 4096
ZAllocationSpikeTolerance;18 54 2.000000;99 279 2.000000
ZAsyncUnmappingLimit;44 156 100.000000
ZBufferStoreBarriers;49 0 true
ZCollectionInterval;11 83 0;29 54 0.000000
ZCollectionIntervalMajor;49 54 -1.000000
ZCollectionIntervalMinor;49 54 -1.000000
ZCollectionIntervalOnly;49 2 false
ZConcurrentJNIWeakGlobalHandles;11 0 true
ZConcurrentStringTable;11 0 true
ZConcurrentVMWeakHandles;11 0 true
ZFragmentationLimit;13 54 25.000000;44 152 0.000000;59 152 5.000000
ZGenerational;44 2 false;56 17 - i24
ZIndexDistributorStrategy;48 64 0;99 280 0
ZMarkStackSpaceLimit;24 281 8589934592;56 17 - i25
ZMarkStacksMax;11 281 8589934592
ZOldGCThreads;49 116 0
ZOptimizeLoadBarriers;11 0 true
ZPath;11 1 
ZProactive;11 0 true;29 2 true
ZStallOnOutOfMemory;11 2 true
ZStatisticsForceTrace;11 0 false
ZStatisticsInterval;11 175 10;29 117 10
ZStressFastMediumPageAllocation;59 0 false
ZStressRelocateInPlace;29 0 false
ZSymbolTableUnloading;11 0 false
ZTenuringThreshold;49 282 -1
ZUncommit;29 2 true
ZUncommitDelay;29 14 300
ZUnmapBadViews;11 0 false
ZUseMediumPageSizeRange;59 0 true
ZVerifyForwarding;19 0 false
ZVerifyMarking;19 0 false
ZVerifyObjects;29 0 false
ZVerifyRemembered;49 0 false
ZVerifyRoots;29 0 false
ZVerifyViews;24 0 false
ZWeakRoots;11 0 true
ZYoungCompactionLimit;49 152 25.000000
ZYoungGCThreads;49 116 0
ZeroTLAB;09 2 false
hashCode;00 12 5;19 88 5`;
