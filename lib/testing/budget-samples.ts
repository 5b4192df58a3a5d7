import type { BudgetFacts } from '#lib/core/budget/budget-facts.ts';
import { nothingObserved, type Observed } from '#lib/core/budget/observed.ts';
import type { Settings } from '#lib/core/budget/settings.ts';
import type { Prediction } from '#lib/core/jvm/prediction.ts';
import { from, type Known, known } from '#lib/core/known.ts';
import { type AdviceFacts, NO_BOUNDS, PREFERENCES } from '#lib/core/recommend/advice-facts.ts';
import { type Bytes, bytes, mib } from '#lib/core/units/bytes.ts';

/** A JVM of two processors with a heap of 64 MiB under Serial on JDK 17. */
export const serial17: Settings = {
  major: 17,
  collector: 'serial',
  collectorIsErgonomic: true,
  cpus: 2,
  maxHeap: mib(64),
  initialHeap: mib(8),
  preTouched: false,
  reservedCodeCache: mib(240),
  maxMetaspace: undefined,
  compressedClassSpace: mib(1024),
  maxDirect: undefined,
  parallelThreads: 0,
  concurrentThreads: 0,
  compilerThreads: 2,
  threadStack: mib(1),
  memoryVolumes: undefined,
};

const source = from('metrics');

/** A size that was measured, in MiB. */
export const measured = (size: number): Known<Bytes> => known(mib(size), source);

/** A count or a fraction that was measured. */
export const counted = (value: number): Known<number> => known(value, source);

/** What was seen, and nothing else. */
export const seen = (figures: Partial<Observed>): Observed => ({ ...nothingObserved('not exported'), ...figures });

/** A web server after a minute: every figure there is. */
export const webServer: Observed = seen({
  windowSeconds: counted(60),
  workingSetPeak: measured(120),
  rssPeak: measured(112),
  heapUsedPeak: measured(16),
  heapCommittedPeak: measured(22),
  liveSet: measured(9),
  metaspaceCommitted: measured(25.8),
  classSpaceCommitted: measured(2.7),
  codeCacheCommitted: measured(14.3),
  codeCacheUsed: measured(10),
  loadedClasses: counted(4757),
  threadsPeak: counted(34),
  direct: measured(0.4),
  mapped: measured(0),
  gcOverhead: counted(0.01),
  oomKills: counted(0),
  restarts: counted(0),
});

type Flags = Readonly<Record<string, readonly [value: string, origin: string]>>;

/** A JVM that starts with these flags. */
export function starts(flags: Flags, cpus = 2): Known<Prediction> {
  const printed = Object.entries(flags).map(([name, [value, origin]]) => [name, { value, origin }] as const);
  return known({ outcome: 'starts', warnings: [], cpus, flags: Object.fromEntries(printed) }, from('hotspot'));
}

/** The facts of `serial17` as a prediction, with the observed figures of `webServer`. */
export const webServerFacts: BudgetFacts = {
  jdk: '17.0.15',
  prediction: starts({
    MaxHeapSize: [`${mib(64)}`, 'command line'],
    InitialHeapSize: [`${mib(8)}`, 'ergonomic'],
    UseSerialGC: ['true', 'ergonomic'],
    CICompilerCount: ['2', 'ergonomic'],
    ThreadStackSize: ['1024', 'default'],
  }),
  options: ['-Xmx64m'],
  observed: webServer,
};

/** The same with a limit of 512 MiB and nothing that bounds an advice. */
export const webServerAdvice: AdviceFacts = {
  ...webServerFacts,
  limit: known(bytes(mib(512)), from('pod-spec')),
  request: known(bytes(mib(512)), from('pod-spec')),
  bounds: NO_BOUNDS,
  preferences: PREFERENCES,
};
