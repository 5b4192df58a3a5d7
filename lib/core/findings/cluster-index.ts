import { from, type Known, known, type Source, unknown } from '../known.ts';
import type { ClusterFacts } from '../model/cluster-facts.ts';
import type { ConntrackUse, Node } from '../model/node.ts';
import type { HorizontalAutoscaler, LimitRange, ResourceQuota, VerticalAutoscaler } from '../model/policies.ts';
import { workloadKey } from '../model/refs.ts';

/** What surrounds the workloads of a cluster, found by key: built once for a scan. What could not be read is unknown as a whole. */
export type ClusterIndex = {
  readonly pods: Known<true>;
  readonly nodes: Known<ReadonlyMap<string, Node>>;
  /** By node. */
  readonly conntrack: Known<Readonly<Record<string, ConntrackUse>>>;
  /** By `workloadKey`. */
  readonly horizontalAutoscalers: Known<ReadonlyMap<string, readonly HorizontalAutoscaler[]>>;
  readonly verticalAutoscalers: Known<ReadonlyMap<string, readonly VerticalAutoscaler[]>>;
  /** By namespace. */
  readonly limitRanges: Known<ReadonlyMap<string, readonly LimitRange[]>>;
  readonly resourceQuotas: Known<ReadonlyMap<string, readonly ResourceQuota[]>>;
};

/** Indexes a cluster's facts. Manifests show neither pods nor nodes, and what no document names may still be in the cluster. */
export function indexCluster(facts: ClusterFacts): ClusterIndex {
  const { policies } = facts;
  return {
    pods: readOf(facts, 'pods', true),
    nodes: readOf(facts, 'nodes', new Map(facts.nodes.map((node) => [node.name, node]))),
    conntrack: conntrackOf(facts),
    horizontalAutoscalers: listed(facts, 'horizontalpodautoscalers', policies.horizontalAutoscalers, byTarget),
    verticalAutoscalers: listed(facts, 'verticalpodautoscalers', policies.verticalAutoscalers, byTarget),
    limitRanges: listed(facts, 'limitranges', policies.limitRanges, byNamespace),
    resourceQuotas: listed(facts, 'resourcequotas', policies.resourceQuotas, byNamespace),
  };
}

function conntrackOf({ conntrack, takenAt }: ClusterFacts): ClusterIndex['conntrack'] {
  if (conntrack) return known(conntrack, from('metrics', 'node_nf_conntrack_entries', takenAt));
  return unknown('no node exporter tells it', 'Let node_nf_conntrack_entries and its limit be scraped');
}

const byTarget = ({ target }: Pick<HorizontalAutoscaler, 'target'>): string => workloadKey(target);
const byNamespace = ({ namespace }: { readonly namespace: string }): string => namespace;

const listed = <T>(
  facts: ClusterFacts,
  resource: string,
  objects: readonly T[],
  keyOf: (object: T) => string,
): Known<ReadonlyMap<string, readonly T[]>> => readOf(facts, resource, Map.groupBy(objects, keyOf));

/** A gap names the resource as the API does: `nodes`, `horizontalpodautoscalers in namespace shop`. */
function readOf<T>({ origin, gaps, takenAt }: ClusterFacts, resource: string, value: T): Known<T> {
  if (origin.kind === 'manifests')
    return unknown(`manifests do not show ${resource}`, 'Connect the cluster, or a capture of it');
  const gap = gaps.find(({ what }) => what.split(/[\s.]/, 1)[0]?.toLowerCase() === resource);
  if (gap) return unknown(gap.why, gap.remedy);
  const source: Source = from('kubernetes-status', resource, takenAt);
  return known(value, source);
}
