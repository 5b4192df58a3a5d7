import type { ClusterIndex } from '../findings/cluster-index.ts';
import { type Known, valueOr } from '../known.ts';
import type { Container } from '../model/container.ts';
import { workloadKey } from '../model/refs.ts';
import type { Workload } from '../model/workload.ts';
import type { Bounds } from '../recommend/advice-facts.ts';
import { restIsGuaranteed } from './rest-is-guaranteed.ts';

const listOf = <T>(table: Known<ReadonlyMap<string, readonly T[]>>, key: string): readonly T[] =>
  table.state === 'known' ? (table.value.get(key) ?? []) : [];

/** What bounds an advice for a workload. A list that could not be read bounds nothing: its gap stands with the sources. */
export function boundsOf({ ref, replicas, template }: Workload, container: Container, index: ClusterIndex): Bounds {
  return {
    limitRanges: listOf(index.limitRanges, ref.namespace),
    quotas: listOf(index.resourceQuotas, ref.namespace),
    horizontal: listOf(index.horizontalAutoscalers, workloadKey(ref)),
    vertical: listOf(index.verticalAutoscalers, workloadKey(ref)),
    replicas: valueOr(replicas, 1),
    restIsGuaranteed: restIsGuaranteed(template.containers, container.name),
    memoryResizePolicy: container.memoryResizePolicy,
  };
}
