import type { Start } from './fact-values.ts';
import type { FlagSet } from './flag-set.ts';

/** The switches that choose a collector. */
export const COLLECTORS = [
  'UseSerialGC',
  'UseParallelGC',
  'UseParallelOldGC',
  'UseG1GC',
  'UseConcMarkSweepGC',
  'UseZGC',
  'UseShenandoahGC',
  'UseEpsilonGC',
] as const;

export type CollectorFlag = (typeof COLLECTORS)[number];

/** The collectors that flags switch on, in the order of the table. */
export const chosenCollectors = (flags: FlagSet): readonly CollectorFlag[] =>
  COLLECTORS.filter((name) => flags.get(name)?.value === 'true');

/** The collector that a JVM ends up with; undefined when the prediction does not name it. */
export const collectorOf = ({ flags }: Start): CollectorFlag | undefined =>
  COLLECTORS.find((name) => flags[name]?.value === 'true');
