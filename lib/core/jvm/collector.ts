/** HotSpot's collectors, under one spelling everywhere. */
export type Collector = 'serial' | 'parallel' | 'cms' | 'g1' | 'zgc' | 'shenandoah' | 'epsilon';

type Row = {
  /** The flag that switches it on. At most one of them is true in a JVM that runs. */
  readonly flag: string;
  /** As people write it. */
  readonly name: string;
};

const ROWS: Readonly<Record<Collector, Row>> = {
  serial: { flag: 'UseSerialGC', name: 'Serial' },
  parallel: { flag: 'UseParallelGC', name: 'Parallel' },
  cms: { flag: 'UseConcMarkSweepGC', name: 'CMS' },
  g1: { flag: 'UseG1GC', name: 'G1' },
  zgc: { flag: 'UseZGC', name: 'ZGC' },
  shenandoah: { flag: 'UseShenandoahGC', name: 'Shenandoah' },
  epsilon: { flag: 'UseEpsilonGC', name: 'Epsilon' },
};

const ALL: readonly Collector[] = ['serial', 'parallel', 'cms', 'g1', 'zgc', 'shenandoah', 'epsilon'];

/** The collector of that spelling; undefined for other machines' collectors. */
export const collectorSpelled = (text: string): Collector | undefined => ALL.find((collector) => collector === text);

/** The collector whose flag is true; undefined when none is. */
export const collectorIn = (flags: Readonly<Record<string, { readonly value: string }>>): Collector | undefined =>
  ALL.find((collector) => flags[ROWS[collector].flag]?.value === 'true');

/** How people write it: `ZGC`. */
export const collectorName = (collector: Collector): string => ROWS[collector].name;

/** The flag that switches it on: `UseZGC`. */
export const collectorFlag = (collector: Collector): string => ROWS[collector].flag;
