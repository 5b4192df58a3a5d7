import { placeOf } from '../flag-set.ts';
import { defineRule } from '../rule.ts';

/** An option that the JVM cannot read and at which it ends. */
export const unreadableFlag = defineRule({
  id: 'unreadable-flag',
  severity: 'critical',
  title: 'An option that the JVM cannot read',
  group: 'start-up refusals',
  docs: {
    why: 'A JVM that cannot read an option prints one line and ends with status 1: the pod goes into CrashLoopBackOff. Kubernetes quantities are the usual cause: HotSpot knows 1g, not 1Gi or 1GB, and no fractions.',
    source: 'https://docs.oracle.com/en/java/javase/25/docs/specs/man/java.html',
  },
  needs: ['options'],
  check({ options }) {
    const unreadable = options.filter(({ state, readBy }) => state === 'unreadable' && readBy !== 'none');
    const [first] = unreadable;
    if (!first) return undefined;
    const more = unreadable.length === 1 ? '' : `, and ${unreadable.length - 1} more like it`;
    return {
      message: `${first.text} cannot be read${first.by === undefined ? '' : `: ${first.by}`}${more}; the JVM will not start`,
      evidence: Object.fromEntries(unreadable.map(({ text, origin }) => [text, placeOf(origin)])),
      fix: `Correct ${unreadable.map(({ text }) => text).join(', ')} in ${placeOf(first.origin)}`,
    };
  },
  examples: {
    failing: { options: [{ text: '-Xmx1Gi', state: 'unreadable', by: 'a size ends in one of k, m, g, t' }] },
    passing: { options: ['-Xmx1g'] },
  },
});
