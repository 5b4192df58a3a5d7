import { test as base, expect } from 'playwright/test';
import { readShell } from '#lib/adapters/shell/read-shell.ts';
import { assessCluster } from '#lib/core/assess/assess-cluster.ts';
import type { Assessment } from '#lib/core/assess/assessment.ts';
import type { ClusterFacts } from '#lib/core/model/cluster-facts.ts';
import { systemClock } from '#lib/runtime/clock.ts';
import { readEnv } from '#lib/runtime/env.ts';
import { liveSource } from '#lib/runtime/live-source.ts';
import { CONTEXT } from './testbed.ts';

export { expect };

/** What Headroom says of the test bed, read once for all tests of a file. */
export type Assessed = {
  readonly facts: ClusterFacts;
  /** @throws Error when Headroom has not found the container: every expectation of it would be idle. */
  of(container: string): Assessment;
};

/** Reads the test bed as it is now. */
export async function assess(): Promise<Assessed> {
  const env = readEnv({ HEADROOM_CONTEXT: CONTEXT, HEADROOM_WINDOW: '1h' });
  if (!env.ok) throw new Error(env.error.join('\n'));
  const read = await liveSource(env.value, systemClock).read(AbortSignal.timeout(60_000), () => {});
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const facts = read.value;
  const byName = new Map(
    assessCluster(facts, readShell).map((each) => {
      const { namespace, kind, name, container } = each.ref;
      return [[namespace, kind, name, container].join('/'), each];
    }),
  );
  return {
    facts,
    of(container) {
      const found = byName.get(container);
      if (!found) throw new Error(`Headroom has not found ${container}`);
      return found;
    },
  };
}

export const test = base.extend<object, { assessed: Assessed }>({
  // biome-ignore lint/correctness/noEmptyPattern: the first argument of a fixture must be a pattern
  assessed: [async ({}, use) => use(await assess()), { scope: 'worker' }],
});
