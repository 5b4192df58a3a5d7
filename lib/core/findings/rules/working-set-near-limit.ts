import { formatBytes } from '../../units/format.ts';
import { defineRule } from '../rule.ts';
import { atLeast, percent } from '../suggest.ts';

/** Above this share of the limit one more spike is a kill. */
const NEAR = 0.9;

/** The container has come near its limit. */
export const workingSetNearLimit = defineRule({
  id: 'working-set-near-limit',
  severity: 'warning',
  title: 'The working set has come near the limit',
  group: 'budget',
  docs: {
    why: 'The working set is what cannot be dropped at once. The kernel kills when it would pass the limit, and samples 15 or 30 seconds apart do not show the highest peaks.',
    source: 'https://kubernetes.io/docs/concepts/scheduling-eviction/node-pressure-eviction/',
  },
  needs: ['limit', 'workingSetPeak'],
  check({ limit, workingSetPeak }) {
    if (limit === 'unset' || workingSetPeak < NEAR * limit) return undefined;
    return {
      message: `The working set has reached ${formatBytes(workingSetPeak)}, ${percent(workingSetPeak / limit)} of the limit of ${formatBytes(limit)}`,
      evidence: { limit: formatBytes(limit), 'peak of the working set': formatBytes(workingSetPeak) },
      fix: `Raise resources.limits.memory to ${atLeast(workingSetPeak / NEAR)} or more, or lower the heap (-Xmx, -XX:MaxRAMPercentage)`,
      field: 'resources.limits.memory',
    };
  },
  examples: {
    failing: { limit: '1Gi', workingSetPeak: '960Mi' },
    passing: { limit: '1Gi', workingSetPeak: '640Mi' },
  },
});
