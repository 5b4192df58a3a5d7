import type { Assessment } from '#lib/core/assess/assessment.ts';
import type { Workload } from '#lib/core/model/workload.ts';
import { err, ok, type Result } from '#lib/core/result.ts';
import type { Scan } from '#lib/ports/scan.ts';

export type ExplainedWorkload = {
  readonly workload: Workload;
  readonly containers: readonly Assessment[];
};

/** All that a scan says of one workload; the error says that the scan has none of that name. */
export function explainWorkload(
  { facts, assessments }: Scan,
  wanted: { readonly namespace: string; readonly kind: string; readonly name: string },
): Result<ExplainedWorkload> {
  const isWanted = ({ namespace, kind, name }: Workload['ref']): boolean =>
    namespace === wanted.namespace && kind === wanted.kind && name === wanted.name;
  const workload = facts.workloads.find(({ ref }) => isWanted(ref));
  if (workload === undefined) {
    const { kind, namespace, name } = wanted;
    return err(
      `the scan of ${facts.cluster} has no ${kind} ${namespace}/${name}: it may be gone, or not readable (see Sources)`,
    );
  }
  return ok({ workload, containers: assessments.filter(({ ref }) => isWanted(ref)) });
}
