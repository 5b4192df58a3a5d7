import { formatBytes } from '../../units/format.ts';
import { defineRule } from '../rule.ts';
import { atLeast } from '../suggest.ts';

/** The kernel has ended this container for want of memory. */
export const recentOomKill = defineRule({
  id: 'recent-oom-kill',
  severity: 'critical',
  title: 'The kernel has killed the container for want of memory',
  group: 'budget',
  docs: {
    why: 'The container reached its limit and nothing could be reclaimed. The JVM had no say: no dump was written and no shutdown hook ran. Without a change it happens again under the same load.',
    source: 'https://kubernetes.io/docs/tasks/configure-pod-container/assign-memory-resource/',
  },
  needs: ['endings'],
  mayUse: ['oomKills', 'limit', 'budget'],
  check({ endings, oomKills, limit, budget }) {
    const killed = endings.filter(({ reason }) => reason === 'OOMKilled');
    if (killed.length === 0 && (oomKills ?? 0) === 0) return undefined;
    const pods = new Set(killed.map(({ pod }) => pod));
    const seen = [
      pods.size === 0 ? [] : [`how ${pods.size} of its pods last ended`],
      oomKills === undefined || oomKills === 0 ? [] : [`${oomKills} times in the window`],
    ].flat();
    const at = limit === undefined || limit === 'unset' ? '' : ` at its limit of ${formatBytes(limit)}`;
    return {
      message: `OOM killed${at}: ${seen.join(', ')}`,
      evidence: Object.fromEntries(killed.map(({ pod, exitCode }) => [pod, `OOMKilled, exit code ${exitCode}`])),
      fix:
        budget && limit !== undefined && limit !== 'unset' && budget.total > limit
          ? `Raise resources.limits.memory to ${atLeast(budget.total)} or more, or lower the heap`
          : 'Raise resources.limits.memory, or lower the heap (-Xmx, -XX:MaxRAMPercentage) so that it and all that comes beside it fit',
      field: 'resources.limits.memory',
    };
  },
  examples: {
    failing: { limit: '512Mi', endings: [{ reason: 'OOMKilled', exitCode: 137 }] },
    passing: { limit: '512Mi', endings: [{ reason: 'Completed', exitCode: 0 }] },
  },
});
