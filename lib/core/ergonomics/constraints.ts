import { cellOf, type FlagCell, hasFlag, isDefault, numberOf } from '../jvm/flag-cells.ts';
import { KiB } from '../units/bytes.ts';
import { compilersOf } from './compilers.ts';
import { alignDown, isCommandLine, type Step, type Vm } from './vm.ts';

type Constraint = {
  /** The release has the check, and the collector asks for it. */
  readonly when?: (vm: Vm) => boolean;
  readonly holds: (vm: Vm) => boolean;
  readonly message: (of: (name: string) => string, vm: Vm) => string;
};

const isG1 = ({ collector }: Vm): boolean => collector === 'g1';

const notAbove =
  (lower: string, upper: string) =>
  ({ cells }: Vm): boolean =>
    numberOf(cells, lower) <= numberOf(cells, upper);

const leastCompilers = (vm: Vm): number => {
  const compilers = compilersOf(vm);
  if (!vm.release.does.smallWithoutC2) return compilers === 'tiered' ? 2 : 1;
  return compilers === 'none' ? 0 : compilers === 'tiered' ? 2 : 1;
};

/**
 * What flags must fulfil together once ergonomics are done, in the order of the checks; the first that fails is printed.
 * Source: jvmFlagConstraintsGC.cpp, jvmFlagConstraintsCompiler.cpp; measured on 11.0.33 to 28-ea+18.
 */
const AFTER_ERGONOMICS: readonly Constraint[] = [
  {
    when: ({ cells }) => !isDefault(cells, 'CICompilerCount'),
    holds: (vm) => numberOf(vm.cells, 'CICompilerCount') >= leastCompilers(vm),
    message: (of, vm) => `CICompilerCount (${of('CICompilerCount')}) must be at least ${leastCompilers(vm)} `,
  },
  {
    when: ({ cells, release }) => release.does.boundsCompilerThreads && !isDefault(cells, 'CICompilerCount'),
    holds: ({ cells, machine }) => numberOf(cells, 'CICompilerCount') <= 2 * machine.cpus,
    message: (of, { machine }) =>
      `CICompilerCount is too large (${of('CICompilerCount')}) for current active processor count ${machine.cpus} `,
  },
  {
    when: (vm) => isG1(vm) && vm.release.does.boundsConcurrentThreads,
    holds: notAbove('ConcGCThreads', 'ParallelGCThreads'),
    message: (of) =>
      `ConcGCThreads (${of('ConcGCThreads')}) must be less than or equal to ParallelGCThreads (${of('ParallelGCThreads')})`,
  },
  {
    holds: notAbove('MinHeapFreeRatio', 'MaxHeapFreeRatio'),
    message: (of) =>
      `MinHeapFreeRatio (${of('MinHeapFreeRatio')}) must be less than or equal to MaxHeapFreeRatio (${of('MaxHeapFreeRatio')})`,
  },
  {
    when: (vm) => isG1(vm) && isCommandLine(vm, 'MaxGCPauseMillis') && !isDefault(vm.cells, 'GCPauseIntervalMillis'),
    holds: ({ cells }) => numberOf(cells, 'MaxGCPauseMillis') < numberOf(cells, 'GCPauseIntervalMillis'),
    message: (of) =>
      `MaxGCPauseMillis (${of('MaxGCPauseMillis')}) must be less than GCPauseIntervalMillis (${of('GCPauseIntervalMillis')})`,
  },
  {
    when: (vm) => isG1(vm) && isCommandLine(vm, 'GCPauseIntervalMillis'),
    holds: ({ cells }) => !isDefault(cells, 'MaxGCPauseMillis'),
    message: () => 'GCPauseIntervalMillis cannot be set without setting MaxGCPauseMillis',
  },
  {
    holds: notAbove('MinMetaspaceFreeRatio', 'MaxMetaspaceFreeRatio'),
    message: (of) =>
      `MaxMetaspaceFreeRatio (${of('MaxMetaspaceFreeRatio')}) must be greater than or equal to MinMetaspaceFreeRatio (${of('MinMetaspaceFreeRatio')})`,
  },
  {
    when: isG1,
    holds: notAbove('G1NewSizePercent', 'G1MaxNewSizePercent'),
    message: (of) =>
      `G1MaxNewSizePercent (${of('G1MaxNewSizePercent')}) must be greater than or equal to G1NewSizePercent (${of('G1NewSizePercent')})`,
  },
  {
    when: isG1,
    holds: ({ cells }) => numberOf(cells, 'NewSize') <= 2 ** 52,
    message: (of) => `NewSize (${of('NewSize')}) must be less than ergonomic maximum value`,
  },
];

const AFTER_HEAP: readonly Constraint[] = [
  {
    when: (vm) => isCommandLine(vm, 'TLABSize'),
    holds: notAbove('MinTLABSize', 'TLABSize'),
    message: (of) => `TLABSize (${of('TLABSize')}) must be greater than or equal to MinTLABSize (${of('MinTLABSize')})`,
  },
  {
    when: ({ cells }) => hasFlag(cells, 'SoftMaxHeapSize'),
    holds: notAbove('SoftMaxHeapSize', 'MaxHeapSize'),
    message: () => 'SoftMaxHeapSize must be less than or equal to the maximum heap size',
  },
];

const check =
  (constraints: readonly Constraint[]): Step =>
  (vm) => {
    if (!vm.release.reads.ranges) return undefined;
    const of = (name: string): string => cellOf(vm.cells, name).text;
    const broken = constraints.find(({ when, holds }) => (when?.(vm) ?? true) && !holds(vm));
    return broken?.message(of, vm);
  };

export const checkAfterErgonomics: Step = check(AFTER_ERGONOMICS);

export const checkAfterHeap: Step = check(AFTER_HEAP);

/** The smallest metaspace with which a VM with shared class data comes up. Source: measured on 17.0.21, 21.0.13, 28-ea+18. */
const LEAST_METASPACE = 128 * KiB;

/** Refuses a metaspace that is full before the first class of the program. */
export const checkMetaspace: Step = ({ cells, release }) =>
  release.does.elasticMetaspace && alignDown(numberOf(cells, 'MaxMetaspaceSize'), 64 * KiB) < LEAST_METASPACE
    ? 'OutOfMemoryError: Metaspace'
    : undefined;

const isAsked = ({ origin }: FlagCell): boolean => origin !== 'default' && origin !== 'ergonomic';

/** Limits that 8 checks one by one; a flag without an upper limit has none here. Source: 8u arguments.cpp `check_vm_args_consistency`. */
const INTERVALS_8: readonly (readonly [string, number, number?])[] = [
  ['MinHeapFreeRatio', 0, 100],
  ['MaxHeapFreeRatio', 0, 100],
  ['GCTimeRatio', 0, 2 ** 32],
  ['MaxTenuringThreshold', 0, 15],
  ['TargetSurvivorRatio', 0, 100],
  ['CMSInitiatingOccupancyFraction', -1, 100],
  ['InitiatingHeapOccupancyPercent', 0, 100],
  ['CompressedClassSpaceSize', 1048576, 3221225472],
  ['MaxRAMFraction', 1],
  ['MinRAMFraction', 1],
  ['InitialRAMFraction', 1],
  ['CICompilerCount', 2],
];

/** The checks of 8, before ergonomics. */
export const checkIntervals8: Step = (vm) => {
  const { cells, release } = vm;
  if (release.reads.ranges) return undefined;
  if (!notAbove('MinHeapFreeRatio', 'MaxHeapFreeRatio')(vm))
    return `MinHeapFreeRatio (${cellOf(cells, 'MinHeapFreeRatio').text}) must be less than or equal to MaxHeapFreeRatio (${cellOf(cells, 'MaxHeapFreeRatio').text})`;
  for (const [name, low, high] of INTERVALS_8) {
    const cell = cellOf(cells, name);
    if (!isAsked(cell) || (cell.value >= low && cell.value <= (high ?? cell.value))) continue;
    const bounds = high === undefined ? `at least ${low}` : `between ${low} and ${high}`;
    return `${name} of ${cell.text} is invalid; must be ${bounds}`;
  }
  const alignment = cellOf(cells, 'ObjectAlignmentInBytes');
  if (!Number.isInteger(Math.log2(alignment.value)))
    return `error: ObjectAlignmentInBytes=${alignment.text} must be power of 2`;
  if (alignment.value < 8) return `error: ObjectAlignmentInBytes=${alignment.text} must be greater or equal 8`;
  if (alignment.value > 256) return `error: ObjectAlignmentInBytes=${alignment.text} must not be greater than 256`;
  return undefined;
};
