import { collectorIn, collectorName } from '../jvm/collector.ts';
import type { Prediction } from '../jvm/prediction.ts';
import { formatBytes } from '../units/format.ts';

/** What of a JVM's decisions is compared: its name, and what a start that goes through says of it. */
export type Aspect = {
  readonly what: string;
  readonly of: (starts: Extract<Prediction, { outcome: 'starts' }>) => string;
};

const flagOf =
  (name: string, print: (value: string) => string = String): Aspect['of'] =>
  ({ flags, undecided }) => {
    const flag = flags[name];
    if (flag) return print(flag.value);
    return undecided?.[name] === undefined ? 'none' : 'open';
  };

const size = (value: string): string => formatBytes(Number(value));

/** The decisions that people compare, in the order of a table; `open` is a value that the facts leave open. */
export const ASPECTS: readonly Aspect[] = [
  { what: 'Largest heap', of: flagOf('MaxHeapSize', size) },
  { what: 'First heap', of: flagOf('InitialHeapSize', size) },
  {
    what: 'Collector',
    of: ({ flags, undecided = {} }) => {
      const collector = collectorIn(flags);
      if (collector !== undefined) return collectorName(collector);
      // A JDK 8 that runs Serial prints no collector's flag as true.
      return Object.keys(undecided).some((name) => /^Use\w+GC$/.test(name)) ? 'open' : collectorName('serial');
    },
  },
  { what: 'Memory it sees', of: ({ memoryBytes }) => (memoryBytes === undefined ? 'open' : formatBytes(memoryBytes)) },
  { what: 'Processors it sees', of: ({ cpus }) => (cpus === undefined ? 'open' : String(cpus)) },
  { what: 'Collector threads', of: flagOf('ParallelGCThreads') },
  { what: 'Compressed references', of: flagOf('UseCompressedOops') },
  { what: 'Code cache reserved', of: flagOf('ReservedCodeCacheSize', size) },
];

/** Whether a start goes through, or the line with which it is refused. */
export const startOf = (prediction: Prediction): string =>
  prediction.outcome === 'starts' ? 'starts' : prediction.message;
