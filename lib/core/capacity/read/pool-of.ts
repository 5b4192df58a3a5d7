import type { Node } from '../../model/node.ts';

/** Labels by which services and autoscalers name the group a node was bought in. Source: each service's own documentation of its node labels. */
const POOL_LABELS: readonly string[] = [
  'karpenter.sh/nodepool',
  'eks.amazonaws.com/nodegroup',
  'cloud.google.com/gke-nodepool',
  'kubernetes.azure.com/agentpool',
  'agentpool',
  'alpha.eksctl.io/nodegroup-name',
  'node.kubernetes.io/worker-pool',
  'doks.digitalocean.com/node-pool',
];

/** Source: kubernetes.io, well-known labels. */
export const TYPE_LABEL = 'node.kubernetes.io/instance-type';

const ROLE = 'node-role.kubernetes.io/';

/** The pool of a node: as a label names it, else its type and roles, else what it gives. Nodes of one pool are taken for alike. */
export function poolOf({ labels, allocatable }: Pick<Node, 'labels' | 'allocatable'>): string {
  const named = POOL_LABELS.map((label) => labels[label]).find((name) => name !== undefined && name !== '');
  if (named !== undefined) return named;
  const roles = Object.keys(labels).flatMap((label) => (label.startsWith(ROLE) ? [label.slice(ROLE.length)] : []));
  const shape = labels[TYPE_LABEL] ?? `${allocatable.cpu / 1000} CPU, ${Math.round(allocatable.memory / 2 ** 30)} GiB`;
  return [...roles.toSorted(), shape].join(' ');
}
