/** The shapes in which JVM figures come; each adds up in itself and never with another. */
export type Shape =
  | 'java-client'
  | 'micrometer'
  | 'opentelemetry'
  | 'jmx-beans'
  | 'dropwizard'
  | 'microprofile'
  | 'flink'
  | 'coroot';

/** What a fact is about. */
export type FactKind = 'area' | 'pool' | 'buffer' | 'classes' | 'threads' | 'gc' | 'live' | 'runtime' | 'framework';

/** What is told of it, in one vocabulary for all spellings. */
export type Measure =
  | 'used'
  | 'committed'
  | 'max'
  | 'after-gc'
  | 'floor'
  | 'now'
  | 'peak'
  | 'loaded'
  | 'unloaded'
  | 'count'
  | 'seconds'
  | 'allocated'
  | 'version';

/**
 * One spelling of one idea. `name` is matched with the canonical stem of a series' name; of its groups `measure` is
 * translated by `measureOf` and `of` is taken as it is. Pools and collectors that no JVM has are no match.
 */
export type Spelling = {
  readonly shape: Shape;
  readonly kind: FactKind;
  readonly name: RegExp;
  /** When the name's `measure` group does not say it. */
  readonly measure?: Measure;
  /** Canonical labels that say what the fact is of, the first that is there; the series must have one of them. */
  readonly of?: readonly string[];
  /** What must stand before the stem. */
  readonly prefix?: RegExp;
  /** Labels that the series must have, with the values they may have. */
  readonly where?: Readonly<Record<string, RegExp>>;
  /** What a time is multiplied with to be in seconds. */
  readonly scale?: number;
};

const MEASURES: Readonly<Record<string, Measure>> = {
  used: 'used',
  usage: 'used',
  memoryused: 'used',
  memory_used: 'used',
  committed: 'committed',
  max: 'max',
  maximum: 'max',
  limit: 'max',
  count: 'count',
  collectioncount: 'count',
  collection_count: 'count',
  sum: 'seconds',
  time: 'seconds',
  elapsed: 'seconds',
  collectiontime: 'seconds',
  collection_time: 'seconds',
};

/** The measure that a name's own word means. */
export const measureOf = (word: string): Measure | undefined => MEASURES[word];
