import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { expect, test } from './assessed.ts';
import { AUDIT_LOG, containers, ofContainer } from './testbed.ts';
import { EXPECTED } from './workloads/expected.ts';

test('restarts and kills are those that the kubelet reports', async ({ assessed }) => {
  const before = await containers();
  for (const { container, fate } of EXPECTED) {
    if (fate === 'ends' || fate === 'is never made') continue;
    const { workload, ref } = assessed.of(container);
    for (const reported of ofContainer(container, before)) {
      const shown = workload.pods
        .find(({ name }) => name === reported.pod)
        ?.containers.find(({ name }) => name === ref.container);
      expect.soft(shown, reported.pod).toBeDefined();
      const { reason, exitCode } = shown?.lastEnd ?? {};
      const last = reported.lastState.terminated;
      // A container that dies all the time may have died once more since Headroom looked.
      expect.soft(shown?.restarts ?? -1, reported.pod).toBeLessThanOrEqual(reported.restartCount);
      if (fate === 'is killed')
        expect.soft({ reason, exitCode }, reported.pod).toEqual({ reason: 'OOMKilled', exitCode: 137 });
      else expect.soft(reason, reported.pod).toBe(last?.reason);
    }
  }
});

test('kills for memory are counted where they happened, and nowhere else', ({ assessed }) => {
  for (const { container, fate, jvm } of EXPECTED) {
    const { usage } = assessed.of(container);
    if (!jvm || fate !== 'runs' || usage.state === 'unknown') continue;
    const { oomKills } = usage.value.container;
    expect.soft(oomKills.state === 'known' ? oomKills.value : 0, container).toBe(0);
  }
});

const Request = z.object({
  verb: z.string(),
  requestURI: z.string(),
  user: z.object({ username: z.string() }),
  userAgent: z.string().default(''),
});

test('Headroom only ever reads, and never a Secret', ({ assessed }) => {
  expect(assessed.facts.workloads.length).toBeGreaterThan(20);
  const requests = readFileSync(AUDIT_LOG, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => Request.parse(JSON.parse(line)))
    .filter(({ user, userAgent }) => user.username === 'viewer' && userAgent.startsWith('headroom'));
  expect(requests.length, 'requests of Headroom in the audit log').toBeGreaterThan(10);
  for (const { verb, requestURI } of requests) {
    expect.soft(['get', 'list', 'watch'], requestURI).toContain(verb);
    expect.soft(requestURI).not.toContain('/secrets');
  }
});
