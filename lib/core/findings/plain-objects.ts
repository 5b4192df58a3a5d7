import { from, known } from '../known.ts';
import type { Container, Probe } from '../model/container.ts';
import type { Node } from '../model/node.ts';
import type { ContainerStatus, Termination } from '../model/pod.ts';
import { templateOf, type Workload } from '../model/workload.ts';
import { gib } from '../units/bytes.ts';
import { millicores } from '../units/millicores.ts';

const unset = known('unset' as const, from('pod-spec'));

/** A container of which the specification says nothing but its name and image. */
export const PLAIN_CONTAINER: Container = {
  name: 'shop',
  role: 'main',
  image: 'registry.example/shop:1.0',
  command: undefined,
  args: undefined,
  workingDir: undefined,
  env: [],
  resources: { memoryLimit: unset, memoryRequest: unset, cpuLimit: unset, cpuRequest: unset },
  probes: {},
  volumeMounts: [],
  files: [],
  hasPreStop: false,
  readOnlyRootFilesystem: false,
  memoryResizePolicy: undefined,
  fieldPath: 'spec.template.spec.containers[0]',
  position: undefined,
};

/** A Deployment of two replicas of that container. */
export const PLAIN_WORKLOAD: Workload = {
  ref: { cluster: 'example', namespace: 'shop', kind: 'Deployment', name: 'shop' },
  apiVersion: 'apps/v1',
  labels: {},
  annotations: {},
  helm: undefined,
  replicas: known(2, from('pod-spec')),
  createdAt: undefined,
  template: templateOf([PLAIN_CONTAINER]),
  pods: [],
};

export const PLAIN_STATUS: ContainerStatus = {
  name: 'shop',
  ready: true,
  restarts: 0,
  state: 'running',
  reason: undefined,
  startedAt: undefined,
  ended: undefined,
  lastEnd: undefined,
  imageId: undefined,
  actual: undefined,
};

export const PLAIN_ENDING: Termination = {
  reason: 'Error',
  exitCode: 1,
  startedAt: undefined,
  finishedAt: undefined,
  message: undefined,
};

const resources = { memory: gib(16), cpu: millicores(4000), pods: 110 };

export const PLAIN_NODE: Node = {
  name: 'worker-1',
  labels: {},
  arch: 'amd64',
  kernel: '6.1.0',
  osImage: 'Debian GNU/Linux 12 (bookworm)',
  runtime: 'containerd://1.7.2',
  kubelet: 'v1.33.1',
  ready: true,
  unschedulable: false,
  taints: [],
  capacity: resources,
  allocatable: resources,
};

/** A probe with the defaults of Kubernetes: it kills after 20 to 31 seconds. */
export const PLAIN_PROBE: Probe = {
  handler: 'http',
  initialDelaySeconds: 0,
  periodSeconds: 10,
  timeoutSeconds: 1,
  failureThreshold: 3,
  successThreshold: 1,
};
