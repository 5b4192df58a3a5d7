import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { expect, table } from '#lib/testing/harness.ts';
import { GiB, MiB } from '../../units/bytes.ts';
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
import { allocatableOf, SERVICES, shapeAllocatable } from './services.ts';
import { SHAPES, shapeNamed } from './shapes.ts';

const numbers = z.record(z.string(), z.number());
const Row = z
  .object({
    rule: z.string(),
    instance: z.string().optional(),
    distro: z.enum(['cos', 'ubuntu']).optional(),
    expect: numbers,
  })
  .catchall(z.union([z.number(), z.string(), numbers]));
type Row = z.infer<typeof Row>;

const recorded = z
  .array(Row)
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, '..', 'fixtures', 'allocatable.json'), 'utf8')));

const number = (row: Row, key: string): number => Number(row[key] ?? 0);
const memoryOf = (id: string, row: Row, maxPods = 110): Record<string, number> => {
  const memory = number(row, 'capacity_gib') * GiB;
  const service = SERVICES.find((one) => one.id === id);
  if (service === undefined) return {};
  const machine = { memory, cores: 4, maxPods };
  return {
    kube_reserved_bytes: service.memory(machine),
    eviction_bytes: service.evictsBelow,
    allocatable_bytes: memory - service.memory(machine) - service.evictsBelow,
  };
};

const RULES: Readonly<Record<string, (row: Row) => Record<string, number>>> = {
  eks(row) {
    const maxPods = number(row, 'enis') * (number(row, 'ips_per_eni') - 1) + 2;
    const cores = number(row, 'cores');
    const memory = number(row, 'memory_as_sold_gib') * GiB;
    const [eks] = SERVICES;
    const gives = eks && allocatableOf(eks, { memory, cores, maxPods });
    return {
      max_pods: maxPods,
      kube_reserved_memory_mi: eksMemory(maxPods) / MiB,
      kube_reserved_cpu_m: tieredCpu(cores),
      eviction_hard_memory_mi: (eks?.evictsBelow ?? 0) / MiB,
      allocatable_memory_if_capacity_equals_sold_mi: (gives?.memory ?? 0) / MiB,
      allocatable_cpu_m: gives?.cpu ?? 0,
    };
  },
  gke: (row) => memoryOf('gke', row),
  'aks-before-1.29': (row) => memoryOf('aks-before-1.29', row),
  'aks-1.29+': (row) => memoryOf('aks', row, number(row, 'max_pods')),
  'cpu-tiers-eks-gke': (row) => ({ kube_reserved_m: tieredCpu(number(row, 'cores')) }),
  'cpu-aks': (row) => ({ kube_reserved_m: aksCpu(number(row, 'cores')) }),
  'gce-kernel-reserved-estimate': (row) => ({
    kernel_reserved_bytes: gceKernel(number(row, 'physical_gib') * GiB, row.distro),
  }),
  'openshift-auto-memory': (row) => ({ system_reserved_gi: openshiftMemory(number(row, 'free_g')) }),
  'openshift-auto-cpu-v2': (row) => ({ system_reserved_cores: openshiftCpu(number(row, 'cores')) / 1000 }),
  'kubelet-default (kubeadm, plain kubelet)': (row) => memoryOf('kubelet', row),
};

table('what the services keep of a node', recorded, (row) => {
  const { rule } = row;
  const expected = Object.fromEntries(
    Object.entries(row.expect).map(([key, value]) => [key, Math.round(value * 1000) / 1000]),
  );
  expect.soft(RULES[rule]?.(row), JSON.stringify(row)).toEqual(expected);
});

table(
  'memory that services keep at the edges',
  [
    { kept: tieredMemory(GiB - 1), is: 255 * MiB, why: 'under 1 GiB a fixed amount' },
    { kept: tieredMemory(GiB), is: 256 * MiB, why: 'from 1 GiB on a quarter' },
    { kept: aksMemory(4 * GiB, 48), is: 1010 * MiB, why: 'by pods while that is less than a quarter' },
    { kept: aksMemory(4 * GiB, 49), is: 1024 * MiB, why: 'a quarter at most' },
  ],
  ({ kept, is, why }) => {
    expect.soft(kept, why).toBe(is);
  },
);

const service = (id: string) => SERVICES.find((one) => one.id === id) ?? SERVICES[0];

table(
  'shapes as Karpenter publishes them for EKS',
  [
    { type: 'm5.xlarge', mebibytes: 14_162, cpu: 3920, pods: 58 },
    { type: 'm5.large', mebibytes: 6903, cpu: 1930, pods: 29 },
    { type: 'm5.8xlarge', mebibytes: 118_312, cpu: 31_850, pods: 234 },
  ],
  ({ type, mebibytes, cpu, pods }) => {
    const shape = shapeNamed(type);
    const eks = service('eks');
    const gives = shape && eks && shapeAllocatable(shape, eks);
    expect.soft(gives && Math.floor(gives.memory / MiB), type).toBe(mebibytes);
    expect.soft(gives && { cpu: Number(gives.cpu), pods: gives.pods }, type).toEqual({ cpu, pods });
  },
);

table('every shape', SHAPES, (shape) => {
  expect.soft(shape.cores, shape.type).toBeGreaterThan(0);
  expect.soft(shape.price?.perHour ?? 1, shape.type).toBeGreaterThan(0);
  for (const one of SERVICES) {
    const { memory, cpu } = shapeAllocatable(shape, one);
    expect
      .soft(memory > 0 && memory < shape.memory && cpu <= shape.cores * 1000, `${shape.type} on ${one.id}`)
      .toBe(true);
  }
});
