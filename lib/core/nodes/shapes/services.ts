import { type Bytes, bytes, GiB, MiB } from '../../units/bytes.ts';
import { type Millicores, millicores } from '../../units/millicores.ts';
import {
  aksCpu,
  aksMemory,
  eksMemory,
  gceKernel,
  openshiftCpu,
  openshiftMemory,
  tieredCpu,
  tieredMemory,
} from './reservations.ts';
import type { Shape } from './shapes.ts';

/** What a node is by itself, before anything is kept of it: `memory` is what the kernel shows the kubelet. */
type Machine = { readonly memory: number; readonly cores: number; readonly maxPods: number };

/** A way to run the kubelet: what it keeps of a node, and below how much free memory it evicts. */
export type Service = {
  readonly id: string;
  readonly title: string;
  readonly maxPods: (eksPods: number | undefined) => number;
  readonly memory: (machine: Machine) => number;
  readonly cpu: (machine: Machine) => number;
  readonly evictsBelow: number;
};

/** The kubelet's own default. Source: defaultKubeletEvictionHardMemory; kubernetes.io, node-pressure eviction. */
const EVICTION = 100 * MiB;

/** The kubelet's own default. Source: kubelet-config v1beta1, maxPods. */
const MAX_PODS = 110;

/** One row a service; all figures are its defaults, which an operator may change. Source: see `reservations.ts`. */
export const SERVICES: readonly Service[] = [
  {
    id: 'eks',
    title: 'Amazon EKS',
    maxPods: (eksPods) => eksPods ?? MAX_PODS,
    memory: ({ maxPods }) => eksMemory(maxPods),
    cpu: ({ cores }) => tieredCpu(cores),
    evictsBelow: EVICTION,
  },
  {
    id: 'gke',
    title: 'Google GKE',
    maxPods: () => MAX_PODS,
    memory: ({ memory }) => tieredMemory(memory),
    cpu: ({ cores }) => tieredCpu(cores),
    evictsBelow: EVICTION,
  },
  {
    id: 'aks',
    title: 'Azure AKS, 1.29 and later',
    maxPods: () => MAX_PODS,
    memory: ({ memory, maxPods }) => aksMemory(memory, maxPods),
    cpu: ({ cores }) => aksCpu(cores),
    evictsBelow: EVICTION,
  },
  {
    id: 'aks-before-1.29',
    title: 'Azure AKS, before 1.29',
    maxPods: () => MAX_PODS,
    memory: ({ memory }) => tieredMemory(memory),
    cpu: ({ cores }) => aksCpu(cores),
    evictsBelow: 750 * MiB,
  },
  {
    id: 'openshift',
    title: 'OpenShift, sized by itself',
    maxPods: () => 250,
    memory: ({ memory }) => openshiftMemory(Math.floor(memory / GiB)) * GiB,
    cpu: ({ cores }) => openshiftCpu(cores),
    evictsBelow: EVICTION,
  },
  {
    id: 'kubelet',
    title: 'kubeadm or a plain kubelet',
    maxPods: () => MAX_PODS,
    memory: () => 0,
    cpu: () => 0,
    evictsBelow: EVICTION,
  },
  {
    id: 'k3s',
    title: 'k3s: no memory eviction',
    maxPods: () => MAX_PODS,
    memory: () => 0,
    cpu: () => 0,
    evictsBelow: 0,
  },
];

/** What a node gives to pods. */
export type Allocatable = { readonly memory: Bytes; readonly cpu: Millicores; readonly pods: number };

/** What is left of a capacity under a service. */
export function allocatableOf(service: Service, machine: Machine): Allocatable {
  const kept = service.memory(machine) + service.evictsBelow;
  return {
    memory: bytes(Math.max(0, Math.floor(machine.memory - kept))),
    cpu: millicores(Math.max(0, machine.cores * 1000 - service.cpu(machine))),
    pods: machine.maxPods,
  };
}

/** The share of the memory as sold that Karpenter takes for kernel and hypervisor. Source: its setting vmMemoryOverheadPercent, 7.5 % by default. */
const OVERHEAD = 0.075;

/**
 * What a node of a shape will give to pods: an estimate before the node exists, on the cautious side. Of Google's machines the kernel's
 * share is worked out, of others Karpenter's allowance is taken. A node that exists reports its own figures; those are better.
 */
export function shapeAllocatable(shape: Shape, service: Service): Allocatable {
  const maxPods = service.maxPods(shape.eksPods);
  const kernel = shape.cloud === 'gcp' ? gceKernel(shape.memory) : Math.ceil(shape.memory * OVERHEAD);
  return allocatableOf(service, { memory: shape.memory - kernel, cores: shape.cores, maxPods });
}
