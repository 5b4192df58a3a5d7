import { type Known, known, mapKnown, unknown } from '../known.ts';
import type { JvmUsage } from '../model/usage.ts';
import { type Bytes, bytes } from '../units/bytes.ts';
import type { NumberIdea, TextIdea } from './idea.ts';
import type { JvmReading } from './read-jvm.ts';

/** What the JVM of one pod told over the window. */
export type PodReading = {
  readonly reading: JvmReading;
  readonly gcOverhead: Known<number>;
  readonly allocationBytesPerSecond: Known<number>;
};

/** The JVM of a workload's container: of every figure the worst pod, of names what all pods agree on. */
export function jvmUsage(pods: readonly PodReading[], heapUsed: JvmUsage['heapUsed']): JvmUsage {
  const number = (idea: NumberIdea): Known<number> => worst(pods.map(({ reading }) => reading.numbers[idea]));
  const size = (idea: NumberIdea): Known<Bytes> =>
    mapKnown(number(idea), (value) => bytes(Math.max(0, Math.round(value))));
  const text = (idea: TextIdea): Known<string> => agreed(pods.map(({ reading }) => reading.texts[idea]));
  return {
    heapUsed,
    heapCommitted: size('heapCommittedBytes'),
    heapMax: size('heapMaxBytes'),
    liveSet: size('liveSetBytes'),
    metaspaceUsed: size('metaspaceUsedBytes'),
    metaspaceCommitted: size('metaspaceCommittedBytes'),
    classSpaceCommitted: size('classSpaceCommittedBytes'),
    codeCacheUsed: size('codeCacheUsedBytes'),
    codeCacheCommitted: size('codeCacheCommittedBytes'),
    loadedClasses: number('loadedClasses'),
    threads: number('threads'),
    threadsPeak: number('threadsPeak'),
    direct: size('directBytes'),
    mapped: size('mappedBytes'),
    gcOverhead: worst(pods.map(({ gcOverhead }) => gcOverhead)),
    allocationBytesPerSecond: worst(pods.map(({ allocationBytesPerSecond: rate }) => rate)),
    jdk: text('jdk'),
    vm: text('vm'),
    collector: text('collector'),
  };
}

const NO_JVM = unknown(
  'no series of a JVM names this container: that is no proof that there is none',
  'let a Prometheus exporter of the JVM be scraped, with pod and namespace labels',
);

/** The highest known figure; without one the first pod's reason. */
function worst(figures: readonly Known<number>[]): Known<number> {
  let found: Known<number> | undefined;
  for (const figure of figures) {
    if (figure.state === 'unknown') continue;
    if (found?.state !== 'known' || figure.value > found.value) found = figure;
  }
  return found ?? figures[0] ?? NO_JVM;
}

/** During a rollout pods may differ: then both are told and none is chosen. */
function agreed(texts: readonly Known<string>[]): Known<string> {
  const told = texts.filter(({ state }) => state === 'known');
  const values = new Set(told.map((text) => (text.state === 'known' ? text.value : '')));
  const [first] = told;
  if (first === undefined || first.state === 'unknown') return texts[0] ?? NO_JVM;
  return values.size === 1
    ? known(first.value, first.source)
    : unknown(`the pods differ: ${[...values].sort().join(', ')}`);
}
