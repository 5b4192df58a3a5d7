import { instant } from '#lib/core/instant.ts';
import type { ClusterFacts, SourceHealth } from '#lib/core/model/cluster-facts.ts';
import { containerKey } from '#lib/core/model/refs.ts';
import { parseObject } from '#lib/objects/parse-object.ts';
import { toNodes } from '#lib/objects/to-nodes.ts';
import { toPolicies } from '#lib/objects/to-policies.ts';
import { toWorkloads } from '#lib/objects/to-workloads.ts';
import { simulatedObjects } from './objects.ts';
import { SERVICES } from './services.ts';
import { simulatedUsage } from './usage.ts';

const CLUSTER = 'simulated-shop';
const TAKEN = instant(Date.UTC(2026, 10, 24, 8, 0, 0));

const health = (source: string, text: string, answers: number): SourceHealth => ({
  source,
  address: 'simulated',
  version: undefined,
  state: 'read',
  readAt: TAKEN,
  questions: [{ asks: source, text, answers, milliseconds: 12, failure: undefined }],
});

/** Facts of an invented cluster, for tests and for development without a cluster; they are marked as simulated. */
export function simulatedFacts(): ClusterFacts {
  const objects = simulatedObjects().flatMap((raw) => {
    const parsed = parseObject(raw, 'kubernetes');
    return parsed.ok ? [parsed.value] : [];
  });
  const source = { cluster: CLUSTER, source: 'kubernetes', allConfigMaps: () => true };
  const { workloads, gaps } = toWorkloads(objects, source);
  const usage = workloads.flatMap(({ ref, pods }) => {
    const service = SERVICES.find(({ namespace, name }) => namespace === ref.namespace && name === ref.name);
    const names = pods.map(({ name }) => name);
    const key = containerKey({ ...ref, container: ref.name });
    return service === undefined ? [] : [[key, simulatedUsage(service, names, TAKEN)] as const];
  });
  return {
    cluster: CLUSTER,
    takenAt: TAKEN,
    origin: { kind: 'simulated', name: 'a shop that does not exist' },
    serverVersion: 'v1.34.2',
    workloads,
    nodes: toNodes(objects, 'kubernetes').nodes,
    policies: toPolicies(objects, CLUSTER, 'kubernetes').policies,
    usage: Object.fromEntries(usage),
    images: {},
    sources: [
      health('kubernetes', '/apis/apps/v1/deployments', workloads.length),
      health('prometheus', 'container_memory_working_set_bytes', usage.length),
    ],
    gaps,
  };
}
