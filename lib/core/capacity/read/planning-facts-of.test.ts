import { anAssessment } from '#lib/testing/builders.ts';
import { expect, test } from '#lib/testing/harness.ts';
import { simulatedFacts } from '#lib/testing/simulated/facts.ts';
import { gib, MiB } from '../../units/bytes.ts';
import { millicores } from '../../units/millicores.ts';
import { planningFactsOf } from './planning-facts-of.ts';
import { poolOf } from './pool-of.ts';

test('a scan becomes groups of equal pods, with what the advice makes of them', () => {
  const assessment = anAssessment({
    name: 'orders',
    replicas: 3,
    limit: 2048,
    regions: { heap: 1024, metaspace: 200 },
    advice: { limit: 1536, request: 1536, heap: 1024 },
  });
  const base = simulatedFacts();
  const { workload } = assessment;
  const daemon = { ...workload, ref: { ...workload.ref, kind: 'DaemonSet', name: 'agent' } };
  const job = { ...workload, ref: { ...workload.ref, kind: 'CronJob', name: 'nightly' } };
  const budget = { namespace: 'shop', name: 'b', selector: [], minAvailable: '50%', maxUnavailable: undefined };
  const facts = {
    ...base,
    workloads: [workload, daemon, job],
    policies: { ...base.policies, disruptionBudgets: [budget] },
  };
  const { groups, gaps, nodes } = planningFactsOf('s', facts, [assessment]);
  expect(gaps).toEqual([]);
  expect(nodes).toHaveLength(base.nodes.length);
  expect(
    groups.map(({ name }) => name),
    'what ends by itself is left out',
  ).toEqual(['orders', 'agent']);
  expect(groups[0]).toMatchObject({
    pods: 3,
    perNode: false,
    requests: { memory: 2048 * MiB, cpu: 500 },
    holds: { value: 1224 * MiB },
    advised: { steady: { memoryRequest: 1536 * MiB } },
    runsOn: { 'node-a-03': 3 },
    mayLose: 1,
  });
  expect(groups[1]).toMatchObject({ perNode: true });
  expect(groups[1]?.rules.scheduling.tolerations.map(({ key }) => key)).toContain('node.kubernetes.io/unschedulable');
});

test('a pool is what a label names, else type and role, else size', () => {
  const allocatable = { memory: gib(14), cpu: millicores(4000), pods: 110 };
  const pool = (labels: Record<string, string>): string => poolOf({ labels, allocatable });
  expect([
    pool({ 'eks.amazonaws.com/nodegroup': 'blue', 'node.kubernetes.io/instance-type': 'm5.large' }),
    pool({ 'node.kubernetes.io/instance-type': 'm5.large', 'node-role.kubernetes.io/worker': '' }),
    pool({}),
  ]).toEqual(['blue', 'worker m5.large', '4 CPU, 14 GiB']);
});
