import { formatBytes } from '../../units/format.ts';
import { defineRule } from '../rule.ts';

/** The container has reached its limit without being killed. */
export const reachedLimit = defineRule({
  id: 'reached-limit',
  severity: 'warning',
  title: 'The limit has been reached, and the kernel had to reclaim',
  group: 'budget',
  docs: {
    why: 'At the limit the kernel first drops page cache, which stalls the program, and kills when nothing is left to drop. Reaching it now and then is the step before.',
    source: 'https://docs.kernel.org/admin-guide/cgroup-v2.html#memory-interface-files',
  },
  needs: ['limitHits', 'limit'],
  mayUse: ['workingSetPeak'],
  check({ limitHits, limit, workingSetPeak }) {
    if (limitHits === 0 || limit === 'unset') return undefined;
    const peak = workingSetPeak === undefined ? '' : `; the working set peaked at ${formatBytes(workingSetPeak)}`;
    return {
      message: `The limit of ${formatBytes(limit)} was reached ${limitHits} times in the window${peak}`,
      evidence: { limit: formatBytes(limit), 'times reached': `${limitHits}` },
      fix: 'Raise resources.limits.memory, or lower the heap (-Xmx, -XX:MaxRAMPercentage)',
      field: 'resources.limits.memory',
    };
  },
  examples: { failing: { limit: '512Mi', limitHits: 42 }, passing: { limit: '512Mi', limitHits: 0 } },
});
