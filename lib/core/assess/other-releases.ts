import { agreed } from '../ergonomics/agreed.ts';
import { predict } from '../ergonomics/predict.ts';
import { collectorIn, collectorName } from '../jvm/collector.ts';
import { parseJdkVersion } from '../jvm/jdk.ts';
import type { Prediction } from '../jvm/prediction.ts';
import { shortRelease } from '../jvm/short-release.ts';
import { formatBytes } from '../units/format.ts';
import type { Assessment } from './assessment.ts';

/** The newest measured release of each train that one may move to. */
const TARGETS = ['11.0.33', '17.0.21', '21.0.13', '25.0.5', '27.0.1'] as const;

/** What is compared: its name, and what a start that goes through says of it. */
type Aspect = { readonly what: string; readonly of: (starts: Extract<Prediction, { outcome: 'starts' }>) => string };

const flagOf =
  (name: string, print: (value: string) => string = String): Aspect['of'] =>
  ({ flags, undecided }) => {
    const flag = flags[name];
    if (flag) return print(flag.value);
    return undecided?.[name] === undefined ? 'none' : 'open';
  };

const size = (value: string): string => formatBytes(Number(value));

const ASPECTS: readonly Aspect[] = [
  { what: 'Largest heap', of: flagOf('MaxHeapSize', size) },
  { what: 'First heap', of: flagOf('InitialHeapSize', size) },
  {
    what: 'Collector',
    of: ({ flags }) => {
      const collector = collectorIn(flags);
      return collector === undefined ? 'none said' : collectorName(collector);
    },
  },
  { what: 'Memory it sees', of: ({ memoryBytes }) => (memoryBytes === undefined ? 'open' : formatBytes(memoryBytes)) },
  { what: 'Processors it sees', of: ({ cpus }) => (cpus === undefined ? 'open' : String(cpus)) },
  { what: 'Collector threads', of: flagOf('ParallelGCThreads') },
  { what: 'Compressed references', of: flagOf('UseCompressedOops') },
  { what: 'Code cache reserved', of: flagOf('ReservedCodeCacheSize', size) },
];

export type ReleaseCell = { readonly says: string; readonly changes: boolean };
export type ReleaseRow = { readonly what: string; readonly now: string; readonly later: readonly ReleaseCell[] };
export type OtherReleases = {
  readonly now: string;
  readonly releases: readonly string[];
  readonly rows: readonly ReleaseRow[];
};

/**
 * What the same options, limit and nodes would make of the JVM on newer releases; undefined when nothing can be said of it today.
 * `open` is a value that differs between the pods' nodes or that the facts leave open.
 */
export function otherReleases({ detection, prediction, starts }: Assessment): OtherReleases | undefined {
  if (prediction.state === 'unknown' || starts.length === 0) return undefined;
  const present = detection.jdk.state === 'known' ? detection.jdk.value : undefined;
  const version = present === undefined ? undefined : parseJdkVersion(present);
  const feature = version?.ok ? version.value.feature : 0;
  const releases = TARGETS.filter((target) => Number.parseInt(target, 10) > feature);
  const predicted = releases.map((jdk) =>
    agreed(starts.map((start) => ({ name: jdk, prediction: predict({ ...start, jdk }) }))),
  );
  const row = (what: string, of: (prediction: Prediction) => string): ReleaseRow => {
    const now = of(prediction.value);
    return { what, now, later: predicted.map((one) => ({ says: of(one), changes: of(one) !== now })) };
  };
  return {
    now: present === undefined ? 'today' : shortRelease(present),
    releases,
    rows: [
      row('Start', (one) => (one.outcome === 'starts' ? 'starts' : one.message)),
      ...ASPECTS.map(({ what, of }) => row(what, (one) => (one.outcome === 'starts' ? of(one) : ''))),
    ],
  };
}
