/** What names a workload: the top of a pod's owner chain, in one cluster. */
export type WorkloadRef = {
  readonly cluster: string;
  readonly namespace: string;
  readonly kind: string;
  readonly name: string;
};

/** One container of a workload's pod template. */
export type ContainerRef = WorkloadRef & { readonly container: string };

/** A key for maps and for lists in pages; not for people. */
export const workloadKey = ({ cluster, namespace, kind, name }: WorkloadRef): string =>
  [cluster, namespace, kind, name].join('/');

export const containerKey = (ref: ContainerRef): string => `${workloadKey(ref)}/${ref.container}`;
