import { formatBytes } from '../../units/format.ts';
import { defineRule } from '../rule.ts';
import { atLeast, percent } from '../suggest.ts';

const NEAR = 0.9;

/** The start alone comes near the limit. */
export const startUpPeakNearLimit = defineRule({
  id: 'start-up-peak-near-limit',
  severity: 'warning',
  title: 'The start alone comes near the limit',
  group: 'budget',
  docs: {
    why: 'A start loads classes, compiles and fills caches at once. A limit that fits the quiet hours and not the start turns the next restart into a crash loop.',
    source: 'https://github.com/robusta-dev/krr/issues/110',
  },
  needs: ['limit', 'startUpPeak'],
  check({ limit, startUpPeak }) {
    if (limit === 'unset' || startUpPeak < NEAR * limit) return undefined;
    return {
      message: `In its first 15 minutes the container held ${formatBytes(startUpPeak)}, ${percent(startUpPeak / limit)} of the limit of ${formatBytes(limit)}`,
      evidence: { limit: formatBytes(limit), 'peak while starting': formatBytes(startUpPeak) },
      fix: `Raise resources.limits.memory to ${atLeast(startUpPeak / NEAR)} or more`,
      field: 'resources.limits.memory',
    };
  },
  examples: { failing: { limit: '512Mi', startUpPeak: '500Mi' }, passing: { limit: '512Mi', startUpPeak: '300Mi' } },
});
