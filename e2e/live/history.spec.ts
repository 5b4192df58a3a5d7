import { MiB } from '#lib/core/units/bytes.ts';
import { expect, test } from './assessed.ts';
import { EXPECTED } from './workloads/expected.ts';

test('a container that the kernel kills has its kills in the history, with the limit then in force', ({ assessed }) => {
  for (const { container, fate } of EXPECTED) {
    if (fate !== 'is killed') continue;
    const { usage, limit } = assessed.of(container);
    expect.soft(usage.state, container).toBe('known');
    if (usage.state === 'unknown' || limit.state === 'unknown') continue;
    const { events, series } = usage.value;
    const kills = events.filter(({ kind }) => kind === 'oom-kill');
    expect.soft(kills.length, container).toBeGreaterThan(0);
    for (const kill of kills) {
      expect.soft(kill.exitCode, container).toBe(137);
      expect.soft(kill.limit, container).toBe(limit.value);
    }
    expect
      .soft(
        events.filter(({ kind }) => kind === 'java-out-of-memory'),
        container,
      )
      .toEqual([]);
    expect.soft(series?.limit?.at(-1), container).toBe(limit.value);
  }
});

test('what runs on has a peak of its steady state apart from that of its start', ({ assessed }) => {
  for (const { container, fate, jvm } of EXPECTED) {
    const { usage } = assessed.of(container);
    if (!jvm || fate !== 'runs' || usage.state === 'unknown') continue;
    const { startUpPeak, steadyPeak, workingSet } = usage.value.container;
    if (workingSet.state === 'unknown') continue;
    for (const peak of [startUpPeak, steadyPeak])
      if (peak.state === 'known') expect.soft(peak.value, container).toBeLessThanOrEqual(workingSet.value.peak + MiB);
  }
});
