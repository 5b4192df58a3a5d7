import { formatBytes } from '../../units/format.ts';
import { defineRule } from '../rule.ts';
import { excess } from '../suggest.ts';

/** More was held than the budget says can be. */
export const outgrownBudget = defineRule({
  id: 'outgrown-budget',
  severity: 'warning',
  title: 'More memory was held than the JVM accounts for',
  group: 'budget',
  docs: {
    why: 'What passes the sum of the regions is outside the JVM’s own books: native libraries, malloc arenas, files in a memory volume, a second process. A heap setting does not bound it.',
    source: 'https://github.com/cloudfoundry/java-buildpack/issues/320',
  },
  needs: ['budget', 'rssPeak'],
  check({ budget, rssPeak }) {
    if (rssPeak <= budget.total) return undefined;
    const over = excess(rssPeak, budget.total);
    return {
      message: `The container has held ${formatBytes(rssPeak)}, ${formatBytes(over)} more than heap and regions add up to`,
      evidence: { 'peak of the resident set': formatBytes(rssPeak), budget: formatBytes(budget.total) },
      fix: 'Run jcmd 1 VM.native_memory (with -XX:NativeMemoryTracking=summary), set MALLOC_ARENA_MAX=2, and look for other processes in the container',
    };
  },
  examples: {
    failing: { budget: { heap: '512Mi' }, rssPeak: '900Mi' },
    passing: { budget: { heap: '512Mi' }, rssPeak: '400Mi' },
  },
});
