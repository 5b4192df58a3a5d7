import type { DisruptionBudget } from '../../model/policies.ts';
import type { Workload } from '../../model/workload.ts';
import { selects } from '../pack/matches.ts';

/** Shares round up. Source: disruption controller, intstr.GetScaledValueFromIntOrPercent(…, true) (Kubernetes 1.34). */
function scaled(text: string, pods: number): number {
  const count = Number.parseFloat(text);
  return text.endsWith('%') ? Math.ceil((pods * count) / 100) : count;
}

/** How many pods of a workload its disruption budgets let go at once: the least of them; undefined without a budget. */
export function mayLose(
  { ref, template }: Pick<Workload, 'ref' | 'template'>,
  pods: number,
  budgets: readonly DisruptionBudget[],
): number | undefined {
  const allowed = budgets
    .filter(({ namespace, selector }) => namespace === ref.namespace && selects(selector, template.labels))
    .map(({ minAvailable, maxUnavailable }) => {
      if (maxUnavailable !== undefined) return scaled(maxUnavailable, pods);
      return minAvailable === undefined ? pods : pods - scaled(minAvailable, pods);
    });
  return allowed.length === 0 ? undefined : Math.max(0, Math.min(...allowed));
}
