import { type Instant, instant } from '../../instant.ts';
import { from, type Known, known, unknown } from '../../known.ts';
import type { ClusterFacts } from '../../model/cluster-facts.ts';
import type { Container, EnvVar } from '../../model/container.ts';
import type { Node, NodeResources } from '../../model/node.ts';
import { containerKey, type WorkloadRef } from '../../model/refs.ts';
import type { UsageWindow } from '../../model/usage.ts';
import { templateOf, type Workload } from '../../model/workload.ts';
import { type Bytes, mib } from '../../units/bytes.ts';
import { millicores } from '../../units/millicores.ts';
import type { SetUp } from './set-up.ts';
import { typedUsage } from './typed-usage.ts';

const REF: WorkloadRef = { cluster: 'calculator', namespace: 'typed', kind: 'Deployment', name: 'typed' };

/** What was typed has no age: the moment only fills the model's fields. */
const ALWAYS: Instant = instant(0);

const typed = from('person', 'typed');

const size = (value: number | undefined): Known<Bytes | 'unset'> =>
  known(value === undefined ? 'unset' : mib(value), typed);

/** An image family that boots each version of control groups, so that the node tells it as a real one would. */
const OS_IMAGES = { 1: 'Debian GNU/Linux 10 (buster)', 2: 'Debian GNU/Linux 12 (bookworm)' } as const;

function nodeOf({ nodeMemory, nodeCpus, cgroup, arch }: SetUp): Node {
  const resources: NodeResources = { memory: mib(nodeMemory), cpu: millicores(nodeCpus * 1000), pods: 110 };
  return {
    name: 'typed',
    labels: {},
    arch,
    kernel: cgroup === 2 ? '6.1.0' : '4.19.0',
    osImage: OS_IMAGES[cgroup],
    runtime: 'containerd://1.7.0',
    kubelet: 'v1.31.0',
    ready: true,
    unschedulable: false,
    taints: [],
    capacity: resources,
    allocatable: resources,
  };
}

const variable = (name: string, text: string): readonly EnvVar[] =>
  text.trim() === '' ? [] : [{ name, value: known(text, typed), origin: { kind: 'literal' } }];

function containerOf(setUp: SetUp, args: readonly string[]): Container {
  const { limit, cpuMillicores, javaToolOptions, jdkJavaOptions } = setUp;
  const cpu = known(cpuMillicores === undefined ? ('unset' as const) : millicores(cpuMillicores), typed);
  return {
    name: 'app',
    role: 'main',
    image: 'typed:1.0',
    command: ['java'],
    args: [...args, '-jar', 'app.jar'],
    workingDir: undefined,
    env: [...variable('JAVA_TOOL_OPTIONS', javaToolOptions), ...variable('JDK_JAVA_OPTIONS', jdkJavaOptions)],
    resources: { memoryLimit: size(limit), memoryRequest: size(limit), cpuLimit: cpu, cpuRequest: cpu },
    probes: {},
    volumeMounts: [],
    files: [],
    hasPreStop: false,
    readOnlyRootFilesystem: false,
    memoryResizePolicy: undefined,
    fieldPath: 'spec.template.spec.containers[0]',
    position: undefined,
  };
}

function workloadOf(container: Container): Workload {
  return {
    ref: REF,
    apiVersion: 'apps/v1',
    labels: {},
    annotations: {},
    helm: undefined,
    replicas: known(1, typed),
    createdAt: undefined,
    template: templateOf([container]),
    pods: [
      {
        name: 'typed',
        uid: 'typed',
        node: 'typed',
        phase: 'Running',
        qosClass: undefined,
        createdAt: undefined,
        startedAt: undefined,
        ready: true,
        current: true,
        containers: [],
      },
    ],
  };
}

/** A cluster of one node that runs one pod of what was typed: the same trip judges it as judges a real one. */
export function typedFacts(setUp: SetUp, args: readonly string[]): ClusterFacts {
  const container = containerOf(setUp, args);
  const usage: UsageWindow = typedUsage(setUp, ALWAYS, unknown('it was not typed', 'type it'));
  return {
    cluster: REF.cluster,
    takenAt: ALWAYS,
    origin: { kind: 'simulated', name: 'typed' },
    serverVersion: undefined,
    workloads: [workloadOf(container)],
    nodes: [nodeOf(setUp)],
    policies: { horizontalAutoscalers: [], verticalAutoscalers: [], limitRanges: [], resourceQuotas: [] },
    usage: { [containerKey({ ...REF, container: container.name })]: usage },
    images: {},
    sources: [],
    gaps: [],
  };
}
