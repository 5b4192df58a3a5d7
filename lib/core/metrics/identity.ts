import { from, type Known, known, unknown } from '../known.ts';
import { collectorBean } from './collectors.ts';
import type { Fact } from './fact.ts';
import type { TextIdea } from './idea.ts';
import { poolOf } from './pools.ts';
import { seriesText } from './sample.ts';

/** Runtimes that say what they are. Source: `java.runtime.name` and `java.vm.name` of each. */
const MACHINES: readonly (readonly [RegExp, string])[] = [
  [/openj9|semeru/i, 'openj9'],
  [/substrate|native image/i, 'native-image'],
  [/hotspot|openjdk .*server vm/i, 'hotspot'],
];

/** What the series say of the machine itself. */
export function texts(facts: readonly Fact[]): Readonly<Record<TextIdea, Known<string>>> {
  return { jdk: jdk(facts), vm: machine(facts), collector: collector(facts) };
}

function jdk(facts: readonly Fact[]): Known<string> {
  const versions = facts.filter(({ kind, of }) => kind === 'runtime' && of !== '' && of !== 'unknown');
  const [first] = versions;
  if (first === undefined) return unknown('no series carries the release of the JVM');
  if (new Set(versions.map(({ series }) => versionText(series.labels))).size > 1)
    return unknown('two series carry different releases');
  return known(versionText(first.series.labels) ?? first.of, from('metrics', seriesText(first.series)));
}

const versionText = (labels: Readonly<Record<string, string>>): string | undefined =>
  labels['version'] ?? labels['process_runtime_version'] ?? labels['process.runtime.version'] ?? labels['java_version'];

/** The memory pools tell the machine; without them what it calls itself. */
function machine(facts: readonly Fact[]): Known<string> {
  for (const fact of facts) {
    const pool = fact.kind === 'pool' ? poolOf(fact.of) : undefined;
    if (pool !== undefined) return known(pool.vm, from('metrics', seriesText(fact.series)));
    if (fact.kind === 'gc' && collectorBean(fact.of) !== undefined)
      return known('hotspot', from('metrics', seriesText(fact.series)));
  }
  for (const { kind, series } of facts) {
    if (kind !== 'runtime') continue;
    const says = Object.values(series.labels).join(' ');
    const found = MACHINES.find(([pattern]) => pattern.test(says));
    if (found !== undefined) return known(found[1], from('metrics', seriesText(series)));
  }
  return unknown('neither a memory pool nor a collector is told that would name the machine');
}

function collector(facts: readonly Fact[]): Known<string> {
  for (const fact of facts) {
    const found =
      fact.kind === 'pool'
        ? poolOf(fact.of)?.collector
        : fact.kind === 'gc'
          ? collectorBean(fact.of)?.collector
          : undefined;
    if (found !== undefined) return known(found, from('metrics', seriesText(fact.series)));
  }
  return unknown('no heap pool and no collector is told by name');
}
