import type { Probe } from '#lib/core/model/container.ts';
import { expect, table } from '#lib/testing/harness.ts';
import { probeFacts, startupProbeToSet } from './probe-facts.ts';

const probe: Probe = {
  handler: 'http',
  path: '/health',
  initialDelaySeconds: 0,
  periodSeconds: 10,
  timeoutSeconds: 1,
  failureThreshold: 3,
  successThreshold: 1,
};

table(
  'probeFacts',
  [
    { probes: {}, follows: [], why: 'no probe, no row' },
    {
      probes: { liveness: probe },
      follows: ['a start has 0 + (3 − 1) × 10 = 20 s; a container that hangs is killed by 61 s'],
      why: 'liveness alone judges the start too',
    },
    {
      probes: { startup: { ...probe, failureThreshold: 30 }, liveness: probe },
      follows: [
        'a start has 0 + (30 − 1) × 10 = 290 s; then the container is killed',
        'once started, after 3 failed tries the container is killed',
      ],
      why: 'a startup probe holds the liveness probe back',
    },
    {
      probes: { readiness: { ...probe, failureThreshold: 1 } },
      follows: ['after 1 failed try it gets no traffic; nothing is killed'],
      why: 'readiness kills nothing',
    },
  ],
  ({ probes, follows, why }) => {
    const facts = probeFacts({ probes }, 30);
    expect
      .soft(
        facts.map((fact) => fact.follows),
        why,
      )
      .toEqual(follows);
  },
);

table(
  'startupProbeToSet',
  [
    { probes: {}, slowest: 100, sets: undefined, why: 'nothing can kill the start' },
    { probes: { liveness: probe }, slowest: 10, sets: undefined, why: '20 s are twice 10' },
    { probes: { liveness: probe }, slowest: 47, sets: 'failureThreshold: 20', why: 'twice 47 s are 94, in steps of 5' },
    { probes: { startup: { ...probe, failureThreshold: 30 } }, slowest: 47, sets: undefined, why: '290 s are enough' },
  ],
  ({ probes, slowest, sets, why }) => {
    const text = startupProbeToSet({ probes }, slowest);
    if (sets === undefined) expect.soft(text, why).toBeUndefined();
    else expect.soft(text, why).toContain(sets);
  },
);
