import { NO_RULES } from '#lib/core/capacity/change/changed-groups.ts';
import type { PlanningFacts, PlanningNode, PodGroup } from '#lib/core/capacity/planning-facts.ts';
import { instant } from '#lib/core/instant.ts';
import { unknown } from '#lib/core/known.ts';
import type { LabelSelector, PodTerm, Scheduling, SpreadConstraint } from '#lib/core/model/scheduling.ts';
import { GiB, MiB } from '#lib/core/units/bytes.ts';

const notTold = unknown('not told here');

/** A group of equal pods; memory in MiB. */
export const aGroup = (
  name: string,
  memory: number,
  cpu: number,
  pods: number,
  scheduling: Partial<Scheduling> = {},
  change: Partial<PodGroup> = {},
): PodGroup => ({
  workload: `c/ns/Deployment/${name}`,
  namespace: 'ns',
  kind: 'Deployment',
  name,
  pods,
  perNode: false,
  requests: { memory: memory * MiB, cpu },
  rules: { labels: { app: name }, nodeSelector: {}, scheduling: { ...NO_RULES, ...scheduling } },
  priority: 0,
  holds: notTold,
  peak: notTold,
  advised: {},
  runsOn: {},
  maxPods: undefined,
  surge: undefined,
  mayLose: undefined,
  ...change,
});

/** A node of one of three zones; memory in GiB. */
export const aNode = (
  index: number,
  memory: number,
  cores: number,
  change: Partial<PlanningNode> = {},
): PlanningNode => {
  const zone = `z${index % 3}`;
  const name = `n${index}`;
  return {
    name,
    labels: { 'kubernetes.io/hostname': name, 'topology.kubernetes.io/zone': zone },
    taints: [],
    ready: true,
    unschedulable: false,
    pool: 'workers',
    zone,
    shape: undefined,
    cores,
    allocatable: { memory: Math.floor(memory * GiB), cpu: cores * 1000 },
    maxPods: 110,
    ...change,
  };
};

/** The facts of a small cluster. */
export const planningFacts = (groups: readonly PodGroup[], nodes: readonly PlanningNode[]): PlanningFacts => ({
  cluster: 'c',
  scan: '2026-11-24T09-00-00-000Z',
  takenAt: instant(Date.UTC(2026, 10, 24, 9)),
  groups,
  nodes,
  conntrack: {},
  gaps: [],
});

/** The pods called so. */
const called = (app: string): LabelSelector => [{ key: 'app', operator: 'In', values: [app] }];

/** The pods called so, on one node each. */
export const perHost = (app: string): PodTerm => ({
  topologyKey: 'kubernetes.io/hostname',
  selector: called(app),
  namespaces: [],
  namespaceSelector: undefined,
});

/** The pods called so, spread over zones. */
export const overZones = (app: string, change: Partial<SpreadConstraint> = {}): SpreadConstraint => ({
  topologyKey: 'topology.kubernetes.io/zone',
  maxSkew: 1,
  whenUnsatisfiable: 'DoNotSchedule',
  selector: called(app),
  minDomains: 1,
  honoursNodeAffinity: true,
  honoursNodeTaints: false,
  ...change,
});
