/** HotSpot's collectors, under one spelling everywhere. */
export type Collector = 'serial' | 'parallel' | 'cms' | 'g1' | 'zgc' | 'shenandoah' | 'epsilon';

type Row = { readonly collector: Collector; readonly flag: string; readonly name: string };

/** The flag that switches each collector on, and how people write it. At most one of the flags is true in a JVM that runs. */
const COLLECTORS: readonly Row[] = [
  { collector: 'serial', flag: 'UseSerialGC', name: 'Serial' },
  { collector: 'parallel', flag: 'UseParallelGC', name: 'Parallel' },
  { collector: 'cms', flag: 'UseConcMarkSweepGC', name: 'CMS' },
  { collector: 'g1', flag: 'UseG1GC', name: 'G1' },
  { collector: 'zgc', flag: 'UseZGC', name: 'ZGC' },
  { collector: 'shenandoah', flag: 'UseShenandoahGC', name: 'Shenandoah' },
  { collector: 'epsilon', flag: 'UseEpsilonGC', name: 'Epsilon' },
];

/** The collector of that spelling; undefined for other machines' collectors. */
export const collectorSpelled = (text: string): Collector | undefined =>
  COLLECTORS.find(({ collector }) => collector === text)?.collector;

/** The collector whose flag is true; undefined when none is. */
export const collectorIn = (flags: Readonly<Record<string, { readonly value: string }>>): Collector | undefined =>
  COLLECTORS.find(({ flag }) => flags[flag]?.value === 'true')?.collector;

const rowOf = (wanted: Collector): Row | undefined => COLLECTORS.find(({ collector }) => collector === wanted);

/** How people write it: `ZGC`. */
export const collectorName = (collector: Collector): string => rowOf(collector)?.name ?? collector;

/** The flag that switches it on. */
export const collectorFlag = (collector: Collector): string => rowOf(collector)?.flag ?? '';
