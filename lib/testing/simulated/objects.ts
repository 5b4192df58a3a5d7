import { SERVICES, type Service } from './services.ts';

const NODES = ['node-1', 'node-2', 'node-3'];
const CREATED = '2026-10-02T08:00:00Z';

const podTemplate = (service: Service) => ({
  metadata: { labels: { 'app.kubernetes.io/name': service.name } },
  spec: {
    containers: [
      {
        name: service.name,
        image: service.image,
        command: service.command,
        args: service.args,
        env: service.env,
        resources: { limits: service.limits, requests: service.requests },
        readinessProbe: { httpGet: { path: '/health', port: 8080 } },
      },
    ],
  },
});

const chartLabels = ({ chart, name }: Service) =>
  chart && { 'helm.sh/chart': chart, 'app.kubernetes.io/managed-by': 'Helm', 'app.kubernetes.io/instance': name };

function controllerOf(service: Service) {
  const { kind, name, namespace, replicas } = service;
  const template = podTemplate(service);
  return {
    apiVersion: kind === 'CronJob' ? 'batch/v1' : 'apps/v1',
    kind,
    metadata: {
      name,
      namespace,
      uid: `${namespace}-${name}`,
      labels: chartLabels(service),
      creationTimestamp: CREATED,
    },
    spec: kind === 'CronJob' ? { jobTemplate: { spec: { template } } } : { replicas, template },
    status: kind === 'DaemonSet' ? { desiredNumberScheduled: replicas } : {},
  };
}

const podsOf = (service: Service) =>
  Array.from({ length: service.replicas }, (_, index) => {
    const { spec } = podTemplate(service);
    const { namespace, name, kind, oomKills = 0 } = service;
    const killed = index === 0 && oomKills > 0;
    const ended = { reason: 'OOMKilled', exitCode: 137, startedAt: CREATED, finishedAt: '2026-11-23T02:00:00Z' };
    return {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: {
        name: `${name}-${index}`,
        namespace,
        uid: `${namespace}-${name}-${index}`,
        creationTimestamp: CREATED,
        ownerReferences: [{ apiVersion: 'apps/v1', kind, name, uid: `${namespace}-${name}`, controller: true }],
      },
      spec: { ...spec, nodeName: NODES[index % NODES.length] },
      status: {
        phase: 'Running',
        qosClass: service.limits === undefined ? 'BestEffort' : 'Burstable',
        startTime: CREATED,
        conditions: [{ type: 'Ready', status: 'True' }],
        containerStatuses: [
          {
            name,
            ready: true,
            restartCount: killed ? oomKills : 0,
            state: { running: { startedAt: CREATED } },
            lastState: killed ? { terminated: ended } : {},
            imageID: `${service.image}@sha256:${'0'.repeat(64)}`,
          },
        ],
      },
    };
  });

const nodeObject = (name: string) => ({
  apiVersion: 'v1',
  kind: 'Node',
  metadata: { name, labels: { 'node.kubernetes.io/instance-type': 'm7i.xlarge', 'topology.kubernetes.io/zone': 'a' } },
  status: {
    capacity: { memory: '16Gi', cpu: '4', pods: '110' },
    allocatable: { memory: '15Gi', cpu: '3920m', pods: '110' },
    conditions: [{ type: 'Ready', status: 'True' }],
    nodeInfo: {
      architecture: 'amd64',
      kernelVersion: '6.12.41',
      osImage: 'Debian GNU/Linux 13',
      containerRuntimeVersion: 'containerd://2.1.4',
      kubeletVersion: 'v1.34.2',
    },
  },
});

/** The objects of the simulated shop as its API server would list them. */
export const simulatedObjects = (): readonly unknown[] => [
  ...NODES.map(nodeObject),
  {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'jvm-settings', namespace: 'shop' },
    data: { JAVA_OPTS: '-Xms256m -XX:+UseParallelGC' },
  },
  {
    apiVersion: 'autoscaling/v2',
    kind: 'HorizontalPodAutoscaler',
    metadata: { name: 'cart', namespace: 'shop' },
    spec: {
      scaleTargetRef: { kind: 'Deployment', name: 'cart' },
      minReplicas: 3,
      maxReplicas: 9,
      metrics: [{ type: 'Resource', resource: { name: 'memory' } }],
    },
  },
  {
    apiVersion: 'v1',
    kind: 'LimitRange',
    metadata: { name: 'bounds', namespace: 'payments' },
    spec: { limits: [{ type: 'Container', default: { memory: '512Mi' }, max: { memory: '2Gi' } }] },
  },
  ...SERVICES.flatMap((service) => [controllerOf(service), ...podsOf(service)]),
];
