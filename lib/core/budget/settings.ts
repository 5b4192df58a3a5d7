import { type Collector, collectorFlag, collectorIn } from '../jvm/collector.ts';
import { parseJdkVersion } from '../jvm/jdk.ts';
import type { Prediction } from '../jvm/prediction.ts';
import { from, type Known, known, unknown } from '../known.ts';
import { type Bytes, bytes, KiB, MiB } from '../units/bytes.ts';
import type { BudgetFacts } from './budget-facts.ts';

/** What of a JVM's decisions its memory depends on. */
export type Settings = {
  readonly major: number;
  readonly collector: Collector;
  /** The JVM chose it by the size of the machine: another limit may change it. */
  readonly collectorIsErgonomic: boolean;
  readonly cpus: number | undefined;
  readonly maxHeap: Bytes;
  readonly initialHeap: Bytes;
  /** The whole initial heap is touched at start. */
  readonly preTouched: boolean;
  readonly reservedCodeCache: Bytes;
  /** `undefined` when nothing bounds it. */
  readonly maxMetaspace: Bytes | undefined;
  readonly compressedClassSpace: Bytes;
  /** `undefined` when it follows the heap: the JVM's default. */
  readonly maxDirect: Bytes | undefined;
  readonly parallelThreads: number;
  readonly concurrentThreads: number;
  readonly compilerThreads: number;
  readonly threadStack: Bytes;
  /** `undefined` when no memory-backed volume is mounted. */
  readonly memoryVolumes: Known<Bytes> | undefined;
};

const VM_NAMES = { openj9: 'OpenJ9', 'native-image': 'a native image', zing: 'Azul Prime' } as const;

/** The origins of a value that no person has set. */
const ERGONOMIC = ['ergonomic', 'default'];

type Flags = Extract<Prediction, { outcome: 'starts' }>['flags'];

/** Reads one size flag; values near 2^64 mean "no bound" and, like an absent flag, give `undefined`. */
function size(flags: Flags, name: string): Bytes | undefined {
  const value = Number(flags[name]?.value ?? Number.NaN);
  return Number.isSafeInteger(value) ? bytes(value) : undefined;
}

const count = (flags: Flags, name: string): number => size(flags, name) ?? 0;

/**
 * The settings of a HotSpot JVM that starts. Unknown for other VMs, when it refuses to start, or when its decisions are unknown.
 * A JDK 8 that prints no collector flag as true runs Serial. Source: hotspot/src/share/vm/runtime/arguments.cpp (8u).
 */
export function settingsOf({ jdk, vm = 'hotspot', prediction, options, memoryVolumes }: BudgetFacts): Known<Settings> {
  if (vm !== 'hotspot') return unknown(`What ${VM_NAMES[vm]} holds beside its heap is not modelled`);
  if (prediction.state === 'unknown') return prediction;
  const decided = prediction.value;
  if (decided.outcome === 'refuses') return unknown(`The JVM refuses to start: ${decided.message}`);
  if (decided.outcome === 'unknown') return unknown(decided.message);
  const { flags, cpus } = decided;
  const version = parseJdkVersion(jdk);
  if (!version.ok) return unknown(version.error);
  const maxHeap = size(flags, 'MaxHeapSize');
  if (maxHeap === undefined)
    return unknown(decided.undecided?.['MaxHeapSize'] ?? 'The heap’s size could not be predicted');
  const chosen = collectorIn(flags);
  const direct = flags['MaxDirectMemorySize'];
  return known(
    {
      major: version.value.feature,
      collector: chosen ?? 'serial',
      collectorIsErgonomic:
        chosen === undefined || ERGONOMIC.includes(flags[collectorFlag(chosen)]?.origin ?? 'default'),
      cpus,
      maxHeap,
      initialHeap: size(flags, 'InitialHeapSize') ?? bytes(0),
      preTouched: options.includes('-XX:+AlwaysPreTouch'),
      reservedCodeCache: size(flags, 'ReservedCodeCacheSize') ?? bytes(240 * MiB),
      maxMetaspace: size(flags, 'MaxMetaspaceSize'),
      compressedClassSpace: size(flags, 'CompressedClassSpaceSize') ?? bytes(1024 * MiB),
      maxDirect: direct === undefined || direct.origin === 'default' ? undefined : size(flags, 'MaxDirectMemorySize'),
      parallelThreads: count(flags, 'ParallelGCThreads'),
      concurrentThreads: count(flags, 'ConcGCThreads'),
      compilerThreads: count(flags, 'CICompilerCount') || 2,
      memoryVolumes,
      threadStack: bytes((count(flags, 'ThreadStackSize') || 1024) * KiB),
    },
    from('hotspot', `JDK ${jdk}`),
  );
}
