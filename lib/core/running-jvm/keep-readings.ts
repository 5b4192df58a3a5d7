import type { ClusterFacts } from '../model/cluster-facts.ts';
import { containerKey } from '../model/refs.ts';
import type { JvmReading } from '../model/running-jvm.ts';

/** Facts with one more reading, in place of an earlier one of the same container. */
export const withOneReading = (facts: ClusterFacts, reading: JvmReading): ClusterFacts => ({
  ...facts,
  readings: { ...facts.readings, [containerKey(reading.of)]: reading },
});

/** New facts with what JVMs told before: a scan asks nobody. Readings of containers that are gone are dropped. */
export function keepReadings(before: ClusterFacts | undefined, now: ClusterFacts): ClusterFacts {
  if (before?.readings === undefined || before.cluster !== now.cluster) return now;
  const present = new Set(
    now.workloads.flatMap(({ ref, template }) =>
      template.containers.map(({ name }) => containerKey({ ...ref, container: name })),
    ),
  );
  const kept = Object.entries(before.readings).filter(([key]) => present.has(key));
  return kept.length === 0 ? now : { ...now, readings: { ...Object.fromEntries(kept), ...now.readings } };
}
