import { indexCluster } from '#lib/core/findings/cluster-index.ts';
import type { Policies } from '#lib/core/model/policies.ts';
import { mib } from '#lib/core/units/bytes.ts';
import { anAssessment } from '#lib/testing/builders.ts';
import { expect, table, test } from '#lib/testing/harness.ts';
import { simulatedFacts } from '#lib/testing/simulated/facts.ts';
import { surroundingsOf } from './surroundings.ts';

const { workload } = anAssessment({ namespace: 'shop', name: 'orders' });
const target = workload.ref;
const none: Policies = { horizontalAutoscalers: [], verticalAutoscalers: [], limitRanges: [], resourceQuotas: [] };
const facts = { ...simulatedFacts(), policies: none };

const saysOf = (policies: Partial<Policies>, kind: string): readonly string[] => {
  const found = surroundingsOf(workload, indexCluster({ ...facts, policies: { ...none, ...policies } }));
  const acting = found.find((one) => one.kind === kind)?.acting;
  return acting?.state === 'known' ? acting.value.map(({ says }) => says) : [];
};

const noBounds = {
  namespace: 'shop',
  name: 'r',
  defaultMemoryLimit: undefined,
  defaultMemoryRequest: undefined,
  maxMemory: undefined,
  minMemory: undefined,
  maxLimitRequestRatio: undefined,
};

table(
  'surroundingsOf',
  [
    {
      policies: {
        horizontalAutoscalers: [{ target, name: 'h', minReplicas: 2, maxReplicas: 6, metrics: ['cpu', 'memory'] }],
      },
      kind: 'HorizontalPodAutoscaler',
      says: ['keeps 2 to 6 pods, by cpu and memory'],
      why: 'its range and what it goes by',
    },
    {
      policies: { verticalAutoscalers: [{ target, name: 'v', updateMode: 'Off' }] },
      kind: 'VerticalPodAutoscaler',
      says: ['recommends requests and sets none'],
      why: 'a mode in words',
    },
    {
      policies: { verticalAutoscalers: [{ target, name: 'v', updateMode: 'Later' }] },
      kind: 'VerticalPodAutoscaler',
      says: ['works in the mode Later'],
      why: 'a mode that is not in the table stands as it is',
    },
    {
      policies: { limitRanges: [{ ...noBounds, maxMemory: mib(2048), maxLimitRequestRatio: 2 }] },
      kind: 'LimitRange',
      says: ['refuses more than 2,048 MiB, refuses a limit over 2× the request'],
      why: 'only what it bounds',
    },
    {
      policies: { limitRanges: [{ ...noBounds, namespace: 'other', maxMemory: mib(1) }] },
      kind: 'LimitRange',
      says: [],
      why: 'what bounds another namespace does not act here',
    },
  ],
  ({ policies, kind, says, why }) => {
    expect.soft(saysOf(policies, kind), why).toEqual(says);
  },
);

test('a kind that could not be listed is not known to be absent', () => {
  const gap = { source: 'kubernetes', what: 'limitranges', why: 'forbidden', remedy: 'grant list' };
  const found = surroundingsOf(workload, indexCluster({ ...facts, gaps: [gap] }));
  expect(found.find(({ kind }) => kind === 'LimitRange')?.acting).toMatchObject({ state: 'unknown', why: 'forbidden' });
});
