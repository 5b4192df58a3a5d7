import { type JdkVersion, parseJdkVersion } from '../jvm/jdk.ts';

const parsed = new Map<string, JdkVersion | undefined>();

/** A fleet has few releases and many containers. */
function read(jdk: string): JdkVersion | undefined {
  if (!parsed.has(jdk)) {
    const version = parseJdkVersion(jdk);
    parsed.set(jdk, version.ok ? version.value : undefined);
  }
  return parsed.get(jdk);
}

/** Major number of a release: `8u392` and `1.8.0_392` are 8; undefined when the text names none. */
export const trainOf = (jdk: string): number | undefined => read(jdk)?.feature;

/** The number that tells releases of a train apart: 392 of `8u392`, 15 of `17.0.15+6`; undefined when the text names a train alone. */
export const updateOf = (jdk: string): number | undefined => read(jdk)?.update[1];

/**
 * Whether a release lacks a change that came with `train` and was brought back to older trains in the updates named. False as well
 * when only the train is known: unknown is never a finding.
 */
export function isBefore(jdk: string, train: number, updates: Readonly<Record<number, number>>): boolean {
  const own = trainOf(jdk);
  if (own === undefined || own >= train) return false;
  const since = updates[own];
  if (since === undefined) return true;
  const update = updateOf(jdk);
  return update !== undefined && update < since;
}
