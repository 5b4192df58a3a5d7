import type { Assessment } from '../assess/assessment.ts';
import { workloadKey } from '../model/refs.ts';
import { addSavings, type SavingsSum, savingsOf } from './savings.ts';

/** The savings of one workload, namespace or Helm release. */
export type NamedSavings = SavingsSum & { readonly name: string };

/** What the advice changes over a fleet, whole and in parts; a container without a Helm release is in no release. */
export type SavingsReport = {
  readonly total: SavingsSum;
  readonly workloads: readonly NamedSavings[];
  readonly namespaces: readonly NamedSavings[];
  readonly releases: readonly NamedSavings[];
};

type Name = (assessment: Assessment) => string | undefined;

const sumOf = (assessments: readonly Assessment[]): SavingsSum => addSavings(assessments.map(savingsOf));

/** What most is moved by stands first, whether it is freed or added. */
const byWeight = (a: NamedSavings, b: NamedSavings): number =>
  Math.max(b.freed, b.added) - Math.max(a.freed, a.added) || (a.name < b.name ? -1 : 1);

function parts(assessments: readonly Assessment[], nameOf: Name): readonly NamedSavings[] {
  const named = assessments.filter((assessment) => nameOf(assessment) !== undefined);
  return [...Map.groupBy(named, (assessment) => nameOf(assessment) ?? '')]
    .map(([name, members]) => ({ name, ...sumOf(members) }))
    .sort(byWeight);
}

/** Adds up the savings of a fleet by workload, namespace and Helm release. */
export const savingsReport = (assessments: readonly Assessment[]): SavingsReport => ({
  total: sumOf(assessments),
  workloads: parts(assessments, ({ ref }) => workloadKey(ref)),
  namespaces: parts(assessments, ({ ref }) => ref.namespace),
  releases: parts(assessments, ({ workload: { helm } }) =>
    helm === undefined ? undefined : `${helm.namespace}/${helm.name}`,
  ),
});
