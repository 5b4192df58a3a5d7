import type { Gap } from '#lib/core/model/gap.ts';
import type {
  DisruptionBudget,
  HorizontalAutoscaler,
  LimitRange,
  Policies,
  ResourceQuota,
  VerticalAutoscaler,
} from '#lib/core/model/policies.ts';
import type { Result } from '#lib/core/result.ts';
import { parseCpuQuantity, parseMemoryQuantity } from '#lib/core/units/quantity.ts';
import type { ObjectMeta } from './object-meta.ts';
import { type ClusterObject, saidName } from './parse-object.ts';
import type {
  DisruptionBudgetObject,
  HorizontalAutoscalerObject,
  LimitRangeObject,
  ResourceQuotaObject,
  VerticalAutoscalerObject,
} from './policy-objects.ts';

type Texts = Readonly<Record<string, string>>;
type Refuse = (why: string) => void;

const namespaceOf = ({ namespace }: ObjectMeta): string => namespace ?? 'default';

/** A quantity of a policy; one that cannot be read counts as not set and is told to `refuse`. */
function amount<T>(text: string | undefined, parse: (text: string) => Result<T>, refuse: Refuse): T | undefined {
  if (text === undefined) return undefined;
  const parsed = parse(text);
  if (parsed.ok) return parsed.value;
  refuse(parsed.error);
  return undefined;
}

function toHorizontal({ metadata, spec }: HorizontalAutoscalerObject, cluster: string): HorizontalAutoscaler {
  const named = spec.metrics.flatMap(
    ({ resource, containerResource }) => resource?.name ?? containerResource?.name ?? [],
  );
  const metrics = spec.targetCPUUtilizationPercentage === undefined ? named : [...named, 'cpu'];
  const target = { cluster, namespace: namespaceOf(metadata), ...spec.scaleTargetRef };
  const { minReplicas = 1, maxReplicas } = spec;
  return { target, name: metadata.name, minReplicas, maxReplicas, metrics: [...new Set(metrics)] };
}

const toVertical = ({ metadata, spec }: VerticalAutoscalerObject, cluster: string): VerticalAutoscaler => ({
  target: { cluster, namespace: namespaceOf(metadata), ...spec.targetRef },
  name: metadata.name,
  updateMode: spec.updatePolicy?.updateMode ?? 'Auto',
});

/** Fills defaults in as the API server does. Source: SetDefaults_LimitRangeItem in pkg/apis/core/v1/defaults.go (Kubernetes 1.34). */
function toLimitRange({ metadata, spec }: LimitRangeObject, refuse: Refuse): readonly LimitRange[] {
  const item = spec.limits.find(({ type }) => type === 'Container');
  if (item === undefined) return [];
  const memory = (list: Texts) => amount(list['memory'], parseMemoryQuantity, refuse);
  const maxMemory = memory(item.max);
  const minMemory = memory(item.min);
  const defaultMemoryLimit = memory(item.default) ?? maxMemory;
  const thousandths = amount(item.maxLimitRequestRatio['memory'], parseCpuQuantity, refuse);
  return [
    {
      namespace: namespaceOf(metadata),
      name: metadata.name,
      defaultMemoryLimit,
      defaultMemoryRequest: memory(item.defaultRequest) ?? defaultMemoryLimit ?? minMemory,
      maxMemory,
      minMemory,
      maxLimitRequestRatio: thousandths === undefined ? undefined : thousandths / 1000,
    },
  ];
}

function toQuota({ metadata, spec, status }: ResourceQuotaObject, refuse: Refuse): ResourceQuota {
  const hard = { ...spec.hard, ...status?.hard };
  const used = status?.used ?? {};
  const memory = (list: Texts, ...names: readonly string[]) =>
    amount(
      names.map((name) => list[name]).find((text) => text !== undefined),
      parseMemoryQuantity,
      refuse,
    );
  const cpu = (list: Texts) => amount(list['requests.cpu'] ?? list['cpu'], parseCpuQuantity, refuse);
  return {
    namespace: namespaceOf(metadata),
    name: metadata.name,
    hardMemoryLimits: memory(hard, 'limits.memory'),
    usedMemoryLimits: memory(used, 'limits.memory'),
    hardMemoryRequests: memory(hard, 'requests.memory', 'memory'),
    usedMemoryRequests: memory(used, 'requests.memory', 'memory'),
    hardCpuRequests: cpu(hard),
    usedCpuRequests: cpu(used),
  };
}

const toDisruptionBudget = ({ metadata, spec }: DisruptionBudgetObject): DisruptionBudget => ({
  namespace: namespaceOf(metadata),
  name: metadata.name,
  selector: spec.selector,
  minAvailable: spec.minAvailable,
  maxUnavailable: spec.maxUnavailable,
});

/** Makes the policies that bound a cluster's workloads of its objects; a quantity that cannot be read is a gap. */
export function toPolicies(
  objects: readonly ClusterObject[],
  cluster: string,
  source: string,
): { readonly policies: Policies; readonly gaps: readonly Gap[] } {
  const gaps: Gap[] = [];
  const refusing =
    ({ kind, object }: ClusterObject): Refuse =>
    (why) =>
      gaps.push({
        source,
        what: saidName(kind, object.metadata.namespace, object.metadata.name),
        why,
        remedy: 'Correct the quantity; until then it counts as not set',
      });
  const policies = {
    horizontalAutoscalers: objects.flatMap((o) =>
      o.is === 'horizontal-autoscaler' ? [toHorizontal(o.object, cluster)] : [],
    ),
    verticalAutoscalers: objects.flatMap((o) =>
      o.is === 'vertical-autoscaler' ? [toVertical(o.object, cluster)] : [],
    ),
    limitRanges: objects.flatMap((o) => (o.is === 'limit-range' ? toLimitRange(o.object, refusing(o)) : [])),
    resourceQuotas: objects.flatMap((o) => (o.is === 'resource-quota' ? [toQuota(o.object, refusing(o))] : [])),
    disruptionBudgets: objects.flatMap((o) => (o.is === 'disruption-budget' ? [toDisruptionBudget(o.object)] : [])),
  };
  return { policies, gaps };
}
