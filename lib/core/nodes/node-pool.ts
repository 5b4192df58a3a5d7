import type { Node } from '../model/node.ts';

/** Labels by which a platform tells the pool of a node; the first that a node has counts. */
const POOL_LABELS = [
  { label: 'karpenter.sh/nodepool', source: 'https://karpenter.sh/docs/concepts/scheduling/' },
  {
    label: 'eks.amazonaws.com/nodegroup',
    source: 'https://docs.aws.amazon.com/eks/latest/userguide/managed-node-groups.html',
  },
  { label: 'alpha.eksctl.io/nodegroup-name', source: 'https://docs.aws.amazon.com/eks/latest/eksctl/nodegroups.html' },
  {
    label: 'cloud.google.com/gke-nodepool',
    source: 'https://cloud.google.com/kubernetes-engine/docs/concepts/node-pools',
  },
  { label: 'kubernetes.azure.com/agentpool', source: 'https://learn.microsoft.com/azure/aks/use-labels' },
  { label: 'agentpool', source: 'https://learn.microsoft.com/azure/aks/use-labels' },
  {
    label: 'doks.digitalocean.com/node-pool',
    source: 'https://docs.digitalocean.com/products/kubernetes/details/managed/',
  },
  {
    label: 'k8s.scaleway.com/pool-name',
    source: 'https://www.scaleway.com/en/docs/kubernetes/reference-content/managing-tags/',
  },
  { label: 'lke.linode.com/pool-id', source: 'https://techdocs.akamai.com/cloud-computing/docs/labels-and-taints' },
  { label: 'kops.k8s.io/instancegroup', source: 'https://kops.sigs.k8s.io/labels/' },
] as const;

const ROLE = 'node-role.kubernetes.io/';

/**
 * The pool a node belongs to, by its platform's label, else by its role (`node-role.kubernetes.io/worker`); undefined when neither
 * is told. Source: https://kubernetes.io/docs/reference/labels-annotations-taints/#node-role-kubernetes-io
 */
export function nodePool({ labels }: Pick<Node, 'labels'>): string | undefined {
  const told = POOL_LABELS.map(({ label }) => labels[label]).find((pool) => pool !== undefined && pool !== '');
  if (told !== undefined) return told;
  const roles = Object.keys(labels)
    .filter((label) => label.startsWith(ROLE))
    .map((label) => label.slice(ROLE.length))
    .sort();
  return roles.length === 0 ? undefined : roles.join('+');
}
