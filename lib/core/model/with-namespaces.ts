import type { ClusterFacts } from './cluster-facts.ts';
import type { Policies } from './policies.ts';

/** What was read again of some namespaces. */
type Part = Pick<ClusterFacts, 'workloads' | 'policies'>;

type Placed = { readonly namespace: string } | { readonly target: { readonly namespace: string } };

const namespaceOf = (placed: Placed): string => ('namespace' in placed ? placed.namespace : placed.target.namespace);

/** The facts with some namespaces as they are now. What was measured stays, with the moment at which it was. */
export function withNamespaces(facts: ClusterFacts, part: Part, namespaces: ReadonlySet<string>): ClusterFacts {
  const replaced = <T extends Placed>(before: readonly T[], now: readonly T[]): readonly T[] => [
    ...before.filter((one) => !namespaces.has(namespaceOf(one))),
    ...now.filter((one) => namespaces.has(namespaceOf(one))),
  ];
  const [before, now] = [facts.policies, part.policies];
  const policies: Policies = {
    horizontalAutoscalers: replaced(before.horizontalAutoscalers, now.horizontalAutoscalers),
    verticalAutoscalers: replaced(before.verticalAutoscalers, now.verticalAutoscalers),
    limitRanges: replaced(before.limitRanges, now.limitRanges),
    resourceQuotas: replaced(before.resourceQuotas, now.resourceQuotas),
    ...(before.disruptionBudgets === undefined
      ? {}
      : { disruptionBudgets: replaced(before.disruptionBudgets, now.disruptionBudgets ?? []) }),
  };
  return {
    ...facts,
    workloads: [
      ...facts.workloads.filter(({ ref }) => !namespaces.has(ref.namespace)),
      ...part.workloads.filter(({ ref }) => namespaces.has(ref.namespace)),
    ],
    policies,
  };
}
