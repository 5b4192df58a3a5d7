import { certainPart } from '../../budget/region.ts';
import { bytes } from '../../units/bytes.ts';
import { formatBytes } from '../../units/format.ts';
import { defineRule } from '../rule.ts';
import { atLeast, excess } from '../suggest.ts';

/** With what is usual for the unmeasured regions the budget is past the limit; what is certain still fits. */
export const budgetNearLimit = defineRule({
  id: 'budget-near-limit',
  severity: 'warning',
  title: 'With usual off-heap memory the JVM would not fit its limit',
  group: 'budget',
  docs: {
    why: 'The heap leaves less than programs of its kind use outside it. Whether this one does is not measured, so it is no proof; the kernel kills without a warning if it does.',
    source: 'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/',
  },
  needs: ['limit', 'budget'],
  check({ limit, budget }) {
    const certain = certainPart(budget);
    if (limit === 'unset' || certain > limit || budget.total <= limit) return undefined;
    const assumed = bytes(budget.total - certain);
    return {
      message: `${formatBytes(certain)} of ${formatBytes(limit)} are spoken for; with ${formatBytes(assumed)} of usual off-heap memory it would be ${formatBytes(excess(budget.total, limit))} too much`,
      evidence: { limit: formatBytes(limit), certain: formatBytes(certain), assumed: formatBytes(assumed) },
      fix: `Measure it (export the JVM’s metrics), or raise resources.limits.memory to ${atLeast(budget.total)}`,
      field: 'resources.limits.memory',
    };
  },
  examples: {
    failing: { limit: '1Gi', budget: { heap: '800Mi', metaspace: '240Mi' }, assumed: ['metaspace'] },
    passing: { limit: '1Gi', budget: { heap: '512Mi', metaspace: '240Mi' }, assumed: ['metaspace'] },
  },
});
