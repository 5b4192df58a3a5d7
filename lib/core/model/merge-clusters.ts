import { instant } from '../instant.ts';
import type { ClusterFacts } from './cluster-facts.ts';

const say = <T extends { readonly source: string }>(of: readonly T[], cluster: string): readonly T[] =>
  of.map((each) => ({ ...each, source: `${cluster}: ${each.source}` }));

/** The facts of several clusters in one document, for what prints them together: names joined, as old as the oldest. */
export function mergeClusters(first: ClusterFacts, others: readonly ClusterFacts[]): ClusterFacts {
  if (others.length === 0) return first;
  const all = [first, ...others];
  const versions = new Set(all.flatMap(({ serverVersion }) => serverVersion ?? []));
  const names = all.map(({ cluster }) => cluster).join(', ');
  return {
    cluster: names,
    takenAt: instant(Math.min(...all.map(({ takenAt }) => takenAt))),
    origin: { kind: first.origin.kind, name: names },
    serverVersion: versions.size === 0 ? undefined : [...versions].join(', '),
    workloads: all.flatMap(({ workloads }) => workloads),
    nodes: all.flatMap(({ nodes }) => nodes),
    policies: {
      horizontalAutoscalers: all.flatMap(({ policies }) => policies.horizontalAutoscalers),
      verticalAutoscalers: all.flatMap(({ policies }) => policies.verticalAutoscalers),
      limitRanges: all.flatMap(({ policies }) => policies.limitRanges),
      resourceQuotas: all.flatMap(({ policies }) => policies.resourceQuotas),
    },
    usage: Object.assign({}, ...all.map(({ usage }) => usage)),
    images: Object.assign({}, ...all.map(({ images }) => images)),
    sources: all.flatMap(({ sources, cluster }) => say(sources, cluster)),
    gaps: all.flatMap(({ gaps, cluster }) => say(gaps, cluster)),
  };
}
