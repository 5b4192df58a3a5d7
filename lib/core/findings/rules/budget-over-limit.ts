import { certainPart } from '../../budget/region.ts';
import { formatBytes } from '../../units/format.ts';
import { defineRule } from '../rule.ts';
import { atLeast, excess } from '../suggest.ts';

/** Everything that the JVM can come to hold is more than its container may have. */
export const budgetOverLimit = defineRule({
  id: 'budget-over-limit',
  severity: 'critical',
  title: 'The JVM may come to hold more memory than its container is allowed',
  group: 'budget',
  docs: {
    why: 'The limit covers heap, metaspace, code cache, thread stacks, direct buffers and what the collector needs. The kernel kills the container at the limit: there is no OutOfMemoryError, no heap dump and no line in the log.',
    source: 'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/',
  },
  needs: ['limit', 'budget'],
  check({ limit, budget }) {
    if (limit === 'unset' || certainPart(budget) <= limit) return undefined;
    const over = excess(budget.total, limit);
    const regions = budget.regions.map(({ id, size }) => [id, formatBytes(size)] as const);
    return {
      message: `The JVM can come to hold ${formatBytes(budget.total)}, ${formatBytes(over)} over its limit of ${formatBytes(limit)}`,
      evidence: { limit: formatBytes(limit), budget: formatBytes(budget.total), ...Object.fromEntries(regions) },
      fix: `Raise resources.limits.memory to ${atLeast(budget.total)} or more, or lower the heap (-Xmx, -XX:MaxRAMPercentage) by ${formatBytes(over)}`,
      field: 'resources.limits.memory',
    };
  },
  examples: {
    failing: { limit: '1Gi', budget: { heap: '800Mi', metaspace: '160Mi', 'thread-stacks': '80Mi' } },
    passing: { limit: '1Gi', budget: { heap: '512Mi', metaspace: '160Mi', 'thread-stacks': '80Mi' } },
  },
});
