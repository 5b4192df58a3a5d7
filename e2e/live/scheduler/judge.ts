import { z } from 'zod';
import { kubectl } from '#e2e/live/testbed.ts';
import type { Obstacle } from '#lib/core/capacity/obstacle.ts';
import type { Plan } from '#lib/core/capacity/plan.ts';
import { planOf } from '#lib/core/capacity/plan-of.ts';
import { planningFactsOf } from '#lib/core/capacity/read/planning-facts-of.ts';
import { NO_CHANGES } from '#lib/core/capacity/scenario.ts';
import { instant } from '#lib/core/instant.ts';
import { type ClusterObject, parseObject } from '#lib/objects/parse-object.ts';
import { toNodes } from '#lib/objects/to-nodes.ts';
import { toPolicies } from '#lib/objects/to-policies.ts';
import { toWorkloads } from '#lib/objects/to-workloads.ts';
import type { KubeObject } from './fake-nodes.ts';

const CLUSTER = 'headroom-testbed';

/** The plan for these objects, read as any cluster's objects are. */
export function planFor(objects: readonly KubeObject[]): Plan {
  const read = objects.flatMap((raw): readonly ClusterObject[] => {
    const parsed = parseObject(raw, 'kubernetes');
    if (!parsed.ok) throw new Error(`${parsed.error.what}: ${parsed.error.why}`);
    return [parsed.value];
  });
  const source = { cluster: CLUSTER, source: 'kubernetes', allConfigMaps: () => true };
  const facts = {
    cluster: CLUSTER,
    takenAt: instant(0),
    origin: { kind: 'live', name: CLUSTER },
    serverVersion: undefined,
    workloads: toWorkloads(read, source).workloads,
    nodes: toNodes(read, 'kubernetes').nodes,
    policies: toPolicies(read, CLUSTER, 'kubernetes').policies,
    usage: {},
    images: {},
    sources: [],
    gaps: [],
  } as const;
  return planOf(planningFactsOf('judge', facts, []), {
    start: { scan: 'judge', advice: undefined },
    changes: NO_CHANGES,
  });
}

/** What the scheduler writes for an obstacle. Source: ErrReason constants of its plugins (Kubernetes 1.34). */
export function reasonOf({ rule, of = '' }: Obstacle): string {
  switch (rule) {
    case 'cordoned':
      return 'node(s) were unschedulable';
    case 'taint':
      return 'node(s) had untolerated taint(s)';
    case 'node affinity':
      return "node(s) didn't match Pod's node affinity/selector";
    case 'host port':
      return "node(s) didn't have free ports for the requested pod ports";
    case 'pod count':
      return 'Too many pods';
    case 'resource':
      return `Insufficient ${of}`;
    case 'spread label':
      return "node(s) didn't match pod topology spread constraints (missing required label)";
    case 'spread':
      return "node(s) didn't match pod topology spread constraints";
    case 'affinity':
      return "node(s) didn't match pod affinity rules";
    case 'anti-affinity':
      return "node(s) didn't match pod anti-affinity rules";
    case 'others’ anti-affinity':
      return "node(s) didn't satisfy existing pods anti-affinity rules";
  }
}

const Pods = z.object({
  items: z.array(
    z.object({
      metadata: z.object({ name: z.string(), labels: z.record(z.string(), z.string()).default({}) }),
      spec: z.object({ nodeName: z.string().optional() }),
      status: z.object({
        conditions: z
          .array(
            z.object({
              type: z.string(),
              status: z.string(),
              reason: z.string().default(''),
              message: z.string().default(''),
            }),
          )
          .default([]),
      }),
    }),
  ),
});

/** What became of a pod: the node it has, or what the scheduler says of why it has none, by reason with the nodes counted. */
export type Judged = {
  readonly pod: string;
  readonly app: string;
  readonly node: string | undefined;
  readonly says: Readonly<Record<string, number>> | undefined;
};

/** `0/4 nodes are available: 1 Insufficient cpu, 3 node(s) …. no new claims to deallocate, preemption: …` */
function reasons(message: string): Readonly<Record<string, number>> {
  const listed =
    message.replace(/^0\/\d+ nodes are available: /, '').split(/\. (?:no new claims|preemption:)/)[0] ?? '';
  const parts = listed.replace(/\.$/, '').matchAll(/(?<count>\d+) (?<reason>(?:[^,{]|\{[^}]*\})+)/g);
  return Object.fromEntries([...parts].map(({ groups }) => [groups?.['reason'] ?? '', Number(groups?.['count'])]));
}

/** The pods of a namespace as the scheduler left them. */
export async function judged(namespace: string): Promise<readonly Judged[]> {
  const { items } = Pods.parse(JSON.parse(await kubectl('get', 'pods', '--namespace', namespace, '--output', 'json')));
  return items.map(({ metadata, spec, status }) => {
    const scheduled = status.conditions.find(({ type }) => type === 'PodScheduled');
    return {
      pod: metadata.name,
      app: metadata.labels['app'] ?? '',
      node: spec.nodeName,
      says:
        scheduled?.status === 'False' && scheduled.reason === 'Unschedulable' ? reasons(scheduled.message) : undefined,
    };
  });
}
