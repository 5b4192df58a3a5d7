import type { Taint } from '../../model/node.ts';
import type { HostPort, LabelCondition, LabelSelector, NodeTerm, PodTerm, Toleration } from '../../model/scheduling.ts';
import type { PodGroup } from '../planning-facts.ts';

type Labels = Readonly<Record<string, string>>;

const WHOLE = /^[+-]?\d+$/;

/** `Gt` and `Lt` hold between whole numbers only. Source: k8s.io/apimachinery/pkg/labels/selector.go. */
function compares(
  label: string | undefined,
  [bound = '']: readonly string[],
  holds: (a: bigint, b: bigint) => boolean,
): boolean {
  return label !== undefined && WHOLE.test(label) && WHOLE.test(bound) && holds(BigInt(label), BigInt(bound));
}

function meets({ key, operator, values }: LabelCondition, labels: Labels): boolean {
  const label = labels[key];
  switch (operator) {
    case 'In':
      return label !== undefined && values.includes(label);
    case 'NotIn':
      return label === undefined || !values.includes(label);
    case 'Exists':
      return label !== undefined;
    case 'DoesNotExist':
      return label === undefined;
    case 'Gt':
      return compares(label, values, (a, b) => a > b);
    case 'Lt':
      return compares(label, values, (a, b) => a < b);
  }
}

/** Whether labels meet every condition; an undefined selector matches nothing. */
export const selects = (selector: LabelSelector | undefined, labels: Labels): boolean =>
  selector?.every((condition) => meets(condition, labels)) ?? false;

/** Whether a node meets a pod's `nodeSelector` and one of its required terms. */
export function matchesNode(
  nodeSelector: Labels,
  terms: readonly NodeTerm[] | undefined,
  node: { readonly name: string; readonly labels: Labels },
): boolean {
  return (
    Object.entries(nodeSelector).every(([key, value]) => node.labels[key] === value) &&
    (terms?.some(({ labels, name }) => selects(labels, node.labels) && selects(name, { 'metadata.name': node.name })) ??
      true)
  );
}

/** Source: Toleration.ToleratesTaint in k8s.io/api/core/v1/toleration.go (Kubernetes 1.34). */
const tolerates = ({ key, operator, value, effect }: Toleration, taint: Taint): boolean =>
  (effect === undefined || effect === taint.effect) &&
  (key === undefined ? operator === 'Exists' : key === taint.key) &&
  (operator === 'Exists' || value === taint.value);

/** The first taint that keeps a pod off; `PreferNoSchedule` keeps none off. */
export const untolerated = (taints: readonly Taint[], tolerations: readonly Toleration[]): Taint | undefined =>
  taints.find(
    (taint) => taint.effect !== 'PreferNoSchedule' && !tolerations.some((toleration) => tolerates(toleration, taint)),
  );

/** Whether `other` is a pod that a term of `owner` is about. A selector of namespaces with conditions counts as all namespaces. */
export function concerns(
  { selector, namespaces, namespaceSelector }: PodTerm,
  owner: PodGroup,
  other: PodGroup,
): boolean {
  const own = namespaces.length === 0 && namespaceSelector === undefined ? [owner.namespace] : namespaces;
  return (namespaceSelector !== undefined || own.includes(other.namespace)) && selects(selector, other.rules.labels);
}

/** What a cordoned node counts as. Source: plugins/nodeunschedulable (Kubernetes 1.34). */
const CORDON: Taint = { key: 'node.kubernetes.io/unschedulable', value: '', effect: 'NoSchedule' };

/** Whether a node takes no new pods for all that these tolerations say. */
export const isCordonedFor = (unschedulable: boolean, tolerations: readonly Toleration[]): boolean =>
  unschedulable && untolerated([CORDON], tolerations) !== undefined;

const ANY_ADDRESS = '0.0.0.0';

/** Whether two pods cannot have these ports on one node. Source: HostPortInfo.CheckConflict (Kubernetes 1.34). */
export const clash = (one: HostPort, other: HostPort): boolean =>
  one.port === other.port &&
  one.protocol === other.protocol &&
  (one.ip === other.ip || one.ip === ANY_ADDRESS || other.ip === ANY_ADDRESS);
