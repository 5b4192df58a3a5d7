import type { PlanningFacts } from './planning-facts.ts';

/** What no plan here looks at, whatever the cluster: each a sentence. */
const NEVER_PLANNED: readonly string[] = [
  'Volumes: a bound volume’s zone, how many volumes a node attaches and ReadWriteOncePod are not looked at.',
  'Preferred affinity, ScheduleAnyway spread and the images that nodes already have only score in the scheduler; they are not scored here.',
  'Which of several equal nodes the scheduler takes is chance, and in large clusters it looks at a part of them only: totals hold, a single pod’s node need not.',
  'Limits and usage play no part in placing, as in the scheduler; what happens when they are used is said under over-commitment.',
  'Devices claimed through DynamicResources, scheduling gates and other schedulers are not planned with.',
  'Time: images to pull, starts that are slow and an autoscaler of nodes that needs minutes are not in the answer.',
];

const FIELDS: Readonly<Record<string, string>> = {
  'volumes[].persistentVolumeClaim': 'have volumes that may bind them to a zone or a node',
  resourceClaims: 'claim devices',
  schedulingGates: 'wait behind scheduling gates',
  schedulerName: 'are placed by another scheduler',
};

const workloads = (count: number): string => `${count} ${count === 1 ? 'workload' : 'workloads'}`;

/** What a plan does not look at: facts that were missing, rules that were met and cannot be followed, and what no plan here does. */
export function notPlanned({ groups, gaps }: PlanningFacts): readonly string[] {
  const met = Map.groupBy(
    groups.flatMap(({ rules }) => rules.scheduling.unplanned),
    (field) => field,
  );
  const said = [...met].map(([field, same]) => {
    const words = FIELDS[field];
    return words === undefined ? `${workloads(same.length)}: ${field}.` : `${workloads(same.length)} ${words}.`;
  });
  const selectors = groups.filter(({ rules: { scheduling } }) =>
    [...scheduling.affinity, ...scheduling.antiAffinity].some(
      ({ namespaceSelector }) => (namespaceSelector?.length ?? 0) > 0,
    ),
  );
  const byNamespace =
    selectors.length === 0
      ? []
      : [
          `${workloads(selectors.length)} choose namespaces by label; namespaces’ labels are not read, so all namespaces count.`,
        ];
  return [...gaps.map(({ what, why }) => `${what} is left out: ${why}.`), ...said, ...byNamespace, ...NEVER_PLANNED];
}
