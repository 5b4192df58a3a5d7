import { placeOf } from '../flag-set.ts';
import { defineRule } from '../rule.ts';

/** Options that nobody reads. */
export const unreadOptions = defineRule({
  id: 'unread-options',
  severity: 'warning',
  title: 'Options in a variable that nobody reads',
  group: 'shadowed and unread flags',
  docs: {
    why: 'The JVM knows JAVA_TOOL_OPTIONS, JDK_JAVA_OPTIONS and _JAVA_OPTIONS. JAVA_OPTS and its like are a matter of start scripts; where java is started without one, the variable is set and nothing changes.',
    source: 'https://docs.oracle.com/en/java/javase/25/troubleshoot/environment-variables-and-system-properties.html',
  },
  needs: ['options'],
  check({ options }) {
    const unread = options.filter(({ readBy }) => readBy === 'none');
    const [first] = unread;
    if (!first) return undefined;
    return {
      message: `Nobody reads ${unread.map(({ text }) => text).join(' ')} in ${placeOf(first.origin)}${first.by === undefined ? '' : `: ${first.by}`}`,
      evidence: Object.fromEntries(unread.map(({ text, origin }) => [text, placeOf(origin)])),
      fix: `Move the options from ${placeOf(first.origin)} to JAVA_TOOL_OPTIONS, which every JVM reads`,
      field: 'env',
    };
  },
  examples: {
    failing: { options: [{ text: '-Xmx1g', origin: 'env:JAVA_OPTS', readBy: 'none', state: 'shadowed' }] },
    passing: { options: [{ text: '-Xmx1g', origin: 'env:JAVA_TOOL_OPTIONS' }] },
  },
});
