import type { Assessment } from '../assess/assessment.ts';
import { valueOr } from '../known.ts';
import type { Gap } from '../model/gap.ts';
import type { Node } from '../model/node.ts';
import { containerKey, workloadKey } from '../model/refs.ts';
import type { Workload } from '../model/workload.ts';
import { bytes } from '../units/bytes.ts';
import { millicores } from '../units/millicores.ts';
import type { Demand, Slot } from './placement.ts';
import { requestOf } from './read/pod-request.ts';

/** What a cluster's workloads ask of its nodes. `gaps` names the workloads whose requests are not known: they are not placed. */
export type ClusterDemand = {
  readonly demands: readonly Demand[];
  readonly perNode: readonly Demand[];
  readonly gaps: readonly Gap[];
};

const ENDED = new Set(['Job', 'CronJob']);

/** The demand of the workloads as they are, or as they would be with the advice followed wherever there is one. */
export function clusterDemand(workloads: readonly Workload[], advised: ReadonlyMap<string, Assessment>): ClusterDemand {
  const demands: Demand[] = [];
  const perNode: Demand[] = [];
  const gaps: Gap[] = [];
  for (const workload of workloads.filter(({ ref }) => !ENDED.has(ref.kind))) {
    const containers = workload.template.containers.map((container) => {
      const advice = advised.get(containerKey({ ...workload.ref, container: container.name }))?.advice;
      if (advice?.state !== 'known') return container;
      const memoryRequest = { state: 'known', value: advice.value.memoryRequest, source: advice.source } as const;
      return { ...container, resources: { ...container.resources, memoryRequest } };
    });
    const memory = requestOf(containers, 'memoryRequest', 'memoryLimit');
    const cpu = requestOf(containers, 'cpuRequest', 'cpuLimit');
    const name = workloadKey(workload.ref);
    const missing = [memory, cpu, workload.replicas].find((fact) => fact.state === 'unknown');
    if (memory.state === 'unknown' || cpu.state === 'unknown' || missing?.state === 'unknown') {
      gaps.push({
        source: 'capacity',
        what: name,
        why: missing?.state === 'unknown' ? missing.why : 'its requests are not known',
        remedy: 'Set requests, then scan again',
      });
      continue;
    }
    const demand: Demand = {
      workload: name,
      memory: bytes(memory.value),
      cpu: millicores(cpu.value),
      pods: valueOr(workload.replicas, 0),
      nodeSelector: workload.template.nodeSelector,
    };
    (workload.ref.kind === 'DaemonSet' ? perNode : demands).push(demand);
  }
  return { demands, perNode, gaps };
}

/** The nodes that take new pods: ready, not cordoned, without a taint that keeps pods off. */
export const slotsOf = (nodes: readonly Node[]): readonly Slot[] =>
  nodes
    .filter(
      ({ ready, unschedulable, taints }) =>
        ready && !unschedulable && !taints.some(({ effect }) => effect !== 'PreferNoSchedule'),
    )
    .map(({ name, labels, allocatable }) => ({
      name,
      zone: labels['topology.kubernetes.io/zone'] ?? 'no zone',
      labels,
      ...allocatable,
    }));
