import { collectorIn, collectorName, collectorSpelled } from '../jvm/collector.ts';
import type { Prediction } from '../jvm/prediction.ts';
import { from, type Known, known, mapKnown, type Source } from '../known.ts';
import type { ToldFlag } from '../model/running-jvm.ts';
import { formatBytes } from '../units/format.ts';
import type { Assessment } from './assessment.ts';
import { measuredHeap } from './measured-heap.ts';

/** What one source says of a thing, and how that stands to what is believed. */
export type Claim = {
  readonly says: string;
  readonly source: Source;
  readonly stands: 'believed' | 'agrees' | 'contradicts';
};

/** One thing that several sources may tell; the claim that is believed comes first. */
export type Claims = { readonly what: string; readonly claims: readonly Claim[] };

type Said = { readonly says: string; readonly source: Source };
type Flags = Readonly<Record<string, ToldFlag>>;

/**
 * What each source says of the release, the largest heap and the collector: the running JVM before metrics, before the image, before
 * the specification, before the name of the image. The first is believed; what contradicts it stays in sight.
 */
export function claimsOf(assessment: Assessment): readonly Claims[] {
  const { detection } = assessment;
  const releases = (detection.releases ?? []).map(({ value, source }) => ({ says: value, source }));
  return [
    { what: 'Release', claims: weighed(releases, sameRelease) },
    { what: 'Largest heap', claims: weighed(heaps(assessment)) },
    { what: 'Collector', claims: weighed(collectors(assessment)) },
  ].filter(({ claims }) => claims.length > 0);
}

function weighed(said: readonly Said[], same = (one: string, other: string) => one === other): readonly Claim[] {
  const [first] = said;
  return said.map((each, at) => ({
    ...each,
    stands: at === 0 || first === undefined ? 'believed' : same(first.says, each.says) ? 'agrees' : 'contradicts',
  }));
}

/** A release that is known in part agrees with every release that begins so, whatever its build. */
function sameRelease(one: string, other: string): boolean {
  const [a = '', b = ''] = [one, other].map((text) => text.replace(/[+-].*$/, ''));
  const begins = (long: string, short: string) => long === short || /^[.u]/.test(long.slice(short.length));
  return a.startsWith(b) ? begins(a, b) : b.startsWith(a) && begins(b, a);
}

const heapIn = (flags: Flags): string | undefined => {
  const size = Number(flags['MaxHeapSize']?.value ?? Number.NaN);
  return Number.isSafeInteger(size) ? formatBytes(size) : undefined;
};

const collectorOf = (flags: Flags): string | undefined => {
  const found = collectorIn(flags);
  return found === undefined ? undefined : collectorName(found);
};

function heaps(assessment: Assessment): readonly Said[] {
  const { usage, detection } = assessment;
  const measured = measuredHeap(usage.state === 'known' ? usage.value : undefined, detection.jdk);
  return [
    ...fromFlags(told(assessment), heapIn),
    ...asSaid(mapKnown(measured, ({ maxHeap }) => formatBytes(maxHeap))),
    ...fromFlags(predicted(assessment), heapIn),
  ];
}

function collectors(assessment: Assessment): readonly Said[] {
  const { usage } = assessment;
  const metric = usage.state === 'known' ? usage.value.jvm.collector : usage;
  const named = mapKnown(metric, (text) => {
    const spelled = collectorSpelled(text);
    return spelled === undefined ? text : collectorName(spelled);
  });
  return [
    ...fromFlags(told(assessment), collectorOf),
    ...asSaid(named),
    ...fromFlags(predicted(assessment), collectorOf),
  ];
}

const asSaid = (fact: Known<string>): readonly Said[] =>
  fact.state === 'known' ? [{ says: fact.value, source: fact.source }] : [];

function fromFlags(flags: Known<Flags>, read: (flags: Flags) => string | undefined): readonly Said[] {
  const says = flags.state === 'known' ? read(flags.value) : undefined;
  return says === undefined || flags.state === 'unknown' ? [] : [{ says, source: flags.source }];
}

const NOBODY: Known<Flags> = { state: 'unknown', why: 'nobody asked it' };

function told({ asked }: Assessment): Known<Flags> {
  if (asked?.jvm === undefined || !asked.holds.ok) return NOBODY;
  const { flags, pid } = asked.jvm;
  const { pod, at } = asked.reading;
  return flags.state === 'known' ? known(flags.value, from('running-jvm', `pod ${pod}, process ${pid}`, at)) : flags;
}

/** What the specification alone gives, by the rules of the release. */
function predicted({ specified, prediction }: Assessment): Known<Flags> {
  const of: Known<Prediction> = specified ?? prediction;
  if (of.state === 'unknown') return of;
  return of.value.outcome === 'starts' ? known(of.value.flags, from('pod-spec', 'as the JVM decides from it')) : NOBODY;
}
