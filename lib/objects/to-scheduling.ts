import type { z } from 'zod';
import type {
  HostPort,
  LabelSelector as LabelSelectorModel,
  NodeTerm,
  PodTerm,
  Scheduling,
  SpreadConstraint,
  Toleration,
} from '#lib/core/model/scheduling.ts';
import { parseCpuQuantity, parseMemoryQuantity } from '#lib/core/units/quantity.ts';
import {
  AffinitySpec,
  AmountsSpec,
  type PodAffinityTerm,
  PodResourcesSpec,
  PortsSpec,
  SpreadSpec,
  TolerationsSpec,
} from './affinity-spec.ts';
import { otherAmounts } from './other-resources.ts';
import type { PodSpec } from './pod-spec.ts';
import { faultOf } from './schema-fault.ts';

type Labels = Readonly<Record<string, string>>;
type Amounts = Readonly<Record<string, number>>;

/** Label keys whose values a pod takes from itself narrow a selector. Source: KEP-3243, KEP-3633. */
function narrowed(
  selector: LabelSelectorModel | undefined,
  labels: Labels,
  same: readonly string[],
  other: readonly string[] = [],
): LabelSelectorModel | undefined {
  if (selector === undefined) return undefined;
  const own = (key: string, operator: 'In' | 'NotIn'): LabelSelectorModel => {
    const value = labels[key];
    return value === undefined ? [] : [{ key, operator, values: [value] }];
  };
  return [...selector, ...same.flatMap((key) => own(key, 'In')), ...other.flatMap((key) => own(key, 'NotIn'))];
}

const toPodTerm = (term: PodAffinityTerm, labels: Labels): PodTerm => ({
  topologyKey: term.topologyKey,
  selector: narrowed(term.labelSelector, labels, term.matchLabelKeys, term.mismatchLabelKeys),
  namespaces: term.namespaces,
  namespaceSelector: term.namespaceSelector,
});

/** Defaults as the API server fills them in. Source: SetDefaults in pkg/apis/core/v1/defaults.go (Kubernetes 1.34). */
const toSpread = (raw: z.infer<typeof SpreadSpec>[number], labels: Labels): SpreadConstraint => ({
  topologyKey: raw.topologyKey,
  maxSkew: raw.maxSkew,
  whenUnsatisfiable: raw.whenUnsatisfiable,
  selector: narrowed(raw.labelSelector, labels, raw.matchLabelKeys),
  minDomains: raw.minDomains ?? 1,
  honoursNodeAffinity: raw.nodeAffinityPolicy !== 'Ignore',
  honoursNodeTaints: raw.nodeTaintsPolicy === 'Honor',
});

/** A term without conditions matches no node. Source: nodeaffinity.NewNodeSelector in k8s.io/component-helpers (Kubernetes 1.34). */
function toNodeTerms(affinity: z.infer<typeof AffinitySpec>): readonly NodeTerm[] | undefined {
  return affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms
    .filter(({ matchExpressions, matchFields }) => matchExpressions.length + matchFields.length > 0)
    .map(({ matchExpressions, matchFields }) => ({ labels: matchExpressions, name: matchFields }));
}

const toToleration = ({ key, operator, value, effect }: z.infer<typeof TolerationsSpec>[number]): Toleration => ({
  key: key === '' ? undefined : key,
  operator: operator ?? 'Equal',
  value: value ?? '',
  effect: effect === '' ? undefined : effect,
});

const toHostPorts = (ports: z.infer<typeof PortsSpec>, hostNetwork: boolean): readonly HostPort[] =>
  ports.flatMap(({ containerPort, hostPort = hostNetwork ? containerPort : undefined, hostIP, protocol }) =>
    hostPort === undefined || hostPort === 0
      ? []
      : [{ ip: hostIP || '0.0.0.0', protocol: protocol ?? 'TCP', port: hostPort }],
  );

function toAmounts(list: Labels): Amounts {
  const memory = list['memory'] === undefined ? undefined : parseMemoryQuantity(list['memory']);
  const cpu = list['cpu'] === undefined ? undefined : parseCpuQuantity(list['cpu']);
  return {
    ...otherAmounts(list),
    ...(memory?.ok ? { memory: memory.value } : {}),
    ...(cpu?.ok ? { cpu: cpu.value } : {}),
  };
}

const isGiven = (value: unknown): boolean =>
  value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);

/** What binds pods to nodes beyond what a plan looks at. */
function unplannedOf(spec: PodSpec): readonly string[] {
  const named = [
    [
      spec.volumes.some(({ persistentVolumeClaim, ephemeral }) => isGiven(persistentVolumeClaim) || isGiven(ephemeral)),
      'volumes[].persistentVolumeClaim',
    ],
    [isGiven(spec.resourceClaims), 'resourceClaims'],
    [isGiven(spec.schedulingGates), 'schedulingGates'],
    [spec.schedulerName !== undefined && spec.schedulerName !== 'default-scheduler', 'schedulerName'],
  ] as const;
  return named.flatMap(([is, field]) => (is ? [field] : []));
}

/** Reads what decides where a pod may run; a part that cannot be read is named among what is not planned with, and the rest stays. */
export function toScheduling(spec: PodSpec, labels: Labels): Scheduling {
  const faults: string[] = [];
  const read = <T>(schema: z.ZodType<T>, raw: unknown, field: string, empty: T): T => {
    const parsed = schema.safeParse(raw);
    if (parsed.success) return parsed.data;
    faults.push(faultOf(parsed.error, field));
    return empty;
  };
  const affinity = read(AffinitySpec, spec.affinity, 'affinity', undefined);
  const podResources = read(PodResourcesSpec, spec.resources, 'resources', undefined);
  const containers = [...spec.containers, ...spec.initContainers];
  return {
    nodeTerms: toNodeTerms(affinity),
    affinity: (affinity?.podAffinity?.requiredDuringSchedulingIgnoredDuringExecution ?? []).map((term) =>
      toPodTerm(term, labels),
    ),
    antiAffinity: (affinity?.podAntiAffinity?.requiredDuringSchedulingIgnoredDuringExecution ?? []).map((term) =>
      toPodTerm(term, labels),
    ),
    spread: read(SpreadSpec, spec.topologySpreadConstraints, 'topologySpreadConstraints', []).map((raw) =>
      toSpread(raw, labels),
    ),
    tolerations: read(TolerationsSpec, spec.tolerations, 'tolerations', []).map(toToleration),
    hostPorts: containers.flatMap(({ name, ports }) =>
      toHostPorts(read(PortsSpec, ports, `containers[${name}].ports`, []), spec.hostNetwork ?? false),
    ),
    priority: typeof spec.priority === 'number' ? spec.priority : undefined,
    preempts: spec.preemptionPolicy !== 'Never',
    overhead: toAmounts(read(AmountsSpec, spec.overhead, 'overhead', {})),
    podRequests: toAmounts({ ...podResources?.limits, ...podResources?.requests }),
    unplanned: [...unplannedOf(spec), ...faults],
  };
}
