import type { Assessment } from '../../assess/assessment.ts';
import type { ClusterFacts } from '../../model/cluster-facts.ts';
import type { Gap } from '../../model/gap.ts';
import type { PodGroup } from '../planning-facts.ts';
import type { NewWorkload } from '../scenario.ts';
import { planningFactsOf } from './planning-facts-of.ts';

/** A group as a scenario adds it: a copy keeps rules and requests, and nothing of what was measured. */
export const newWorkloadOf = (
  { namespace, name, pods, requests, holds, rules, priority }: PodGroup,
  origin: string,
): NewWorkload => ({
  namespace,
  name,
  pods,
  requests,
  holds: holds.state === 'known' ? holds.value : undefined,
  rules: { ...rules, scheduling: { ...rules.scheduling, priority } },
  origin,
});

/** The workloads of manifests, ready to be added to a scenario; DaemonSets and what ends by itself are told as left out. */
export function plannedWorkloads(
  facts: ClusterFacts,
  assessments: readonly Assessment[],
): { readonly workloads: readonly NewWorkload[]; readonly gaps: readonly Gap[] } {
  const { groups, gaps } = planningFactsOf('manifests', facts, assessments);
  const added = groups.filter(({ perNode }) => !perNode);
  const names = new Set(added.map(({ workload }) => workload));
  const leftOut = facts.workloads
    .filter(({ ref }) => !names.has([ref.cluster, ref.namespace, ref.kind, ref.name].join('/')))
    .map(
      ({ ref }): Gap => ({
        source: 'capacity',
        what: `${ref.kind} ${ref.namespace}/${ref.name}`,
        why: 'it is no workload of so many pods that stay',
        remedy: 'Add its pods as a workload of your own, or as a pod on every node',
      }),
    );
  const named = new Set(gaps.map(({ what }) => what));
  const read = facts.gaps.filter(({ source }) => source === 'manifests');
  return {
    workloads: added.map((group) => newWorkloadOf(group, 'pasted')),
    gaps: [...read, ...gaps, ...leftOut.filter(({ what }) => !named.has(what.split(' ')[1] ?? ''))],
  };
}
