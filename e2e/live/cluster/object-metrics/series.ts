import type { Node, Owned, Pod } from './objects.ts';

/** One sample: its name, its labels, its value. */
export type Sample = readonly [name: string, labels: Readonly<Record<string, string>>, value: number];

/**
 * The samples of kube-state-metrics v2 that speak of memory, restarts, ends and owners, under its names and labels.
 * Source: the metrics pages of kube-state-metrics, docs/metrics/workload and docs/metrics/cluster; not compared with the program itself.
 */
export const podSamples = (pod: Pod): readonly Sample[] => {
  const at = { namespace: pod.metadata.namespace, pod: pod.metadata.name, uid: pod.metadata.uid };
  const owner = ownerLabels(pod);
  return [
    ['kube_pod_info', { ...at, node: pod.spec.nodeName, pod_ip: pod.status.podIP, ...createdBy(owner) }, 1],
    ['kube_pod_owner', { ...at, ...owner }, 1],
    ...PHASES.map((phase): Sample => ['kube_pod_status_phase', { ...at, phase }, Number(pod.status.phase === phase)]),
    ...pod.spec.containers.flatMap(({ name, resources }) => {
      const labels = { ...at, container: name, node: pod.spec.nodeName };
      return [
        ...amounts('kube_pod_container_resource_requests', labels, resources.requests),
        ...amounts('kube_pod_container_resource_limits', labels, resources.limits),
      ];
    }),
    ...pod.status.containerStatuses.flatMap((status) => statusSamples(at, status)),
  ];
};

export const nodeSamples = (node: Node): readonly Sample[] => [
  ...amounts('kube_node_status_capacity', { node: node.metadata.name }, node.status.capacity),
  ...amounts('kube_node_status_allocatable', { node: node.metadata.name }, node.status.allocatable),
];

/** The owner of a ReplicaSet (`replicaset`) or of a Job (`job_name`). */
export const ownerSample = (kind: 'replicaset' | 'job', label: string, object: Owned): Sample => [
  `kube_${kind}_owner`,
  { namespace: object.metadata.namespace, [label]: object.metadata.name, ...ownerLabels(object) },
  1,
];

const PHASES = ['Pending', 'Running', 'Succeeded', 'Failed', 'Unknown'];

type Status = Pod['status']['containerStatuses'][number];

function statusSamples(at: Readonly<Record<string, string>>, status: Status): readonly Sample[] {
  const labels = { ...at, container: status.name };
  const prefix = 'kube_pod_container_status';
  const ended = status.lastState.terminated;
  const finished = ended?.finishedAt;
  const samples: Sample[] = [
    ['kube_pod_container_info', { ...labels, image: status.image, image_id: status.imageID }, 1],
    [`${prefix}_restarts_total`, labels, status.restartCount],
    [`${prefix}_ready`, labels, Number(status.ready)],
    [`${prefix}_running`, labels, Number(status.state.running !== undefined)],
    [`${prefix}_waiting`, labels, Number(status.state.waiting !== undefined)],
    [`${prefix}_terminated`, labels, Number(status.state.terminated !== undefined)],
  ];
  const waiting = status.state.waiting?.reason;
  if (waiting) samples.push([`${prefix}_waiting_reason`, { ...labels, reason: waiting }, 1]);
  if (ended) {
    samples.push([`${prefix}_last_terminated_reason`, { ...labels, reason: ended.reason }, 1]);
    samples.push([`${prefix}_last_terminated_exitcode`, labels, ended.exitCode]);
  }
  if (finished) samples.push([`${prefix}_last_terminated_timestamp`, labels, Date.parse(finished) / 1000]);
  return samples;
}

function ownerLabels({ metadata }: Owned): Readonly<Record<string, string>> {
  const owner = metadata.ownerReferences.find(({ controller }) => controller);
  return {
    owner_kind: owner?.kind ?? '',
    owner_name: owner?.name ?? '',
    owner_is_controller: owner ? 'true' : '',
  };
}

const createdBy = (owner: Readonly<Record<string, string>>): Readonly<Record<string, string>> => ({
  created_by_kind: owner['owner_kind'] ?? '',
  created_by_name: owner['owner_name'] ?? '',
});

function amounts(
  name: string,
  labels: Readonly<Record<string, string>>,
  of: Readonly<Record<string, string>>,
): readonly Sample[] {
  return Object.entries(of).map(([resource, text]): Sample => {
    const unit = UNITS.find(({ match }) => match.test(resource))?.unit ?? 'integer';
    return [name, { ...labels, resource: resource.replaceAll(/[^a-zA-Z0-9]/g, '_'), unit }, amount(text)];
  });
}

const UNITS = [
  { match: /^cpu$/, unit: 'core' },
  { match: /memory|storage|hugepages/, unit: 'byte' },
];

const SUFFIXES: Readonly<Record<string, number>> = {
  '': 1,
  m: 1e-3,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
};

/** @throws Error on a suffix that no object of the test bed uses: a wrong sample would mislead every test behind it. */
function amount(text: string): number {
  const [, digits, suffix = ''] = /^([\d.]+)([a-zA-Z]*)$/.exec(text) ?? [];
  const factor = SUFFIXES[suffix];
  if (digits === undefined || factor === undefined) throw new Error(`not an amount: ${text}`);
  return Number(digits) * factor;
}
