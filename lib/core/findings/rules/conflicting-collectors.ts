import { chosenCollectors } from '../collectors.ts';
import { placeOf } from '../flag-set.ts';
import { defineRule } from '../rule.ts';

/** Two collectors are switched on. */
export const conflictingCollectors = defineRule({
  id: 'conflicting-collectors',
  severity: 'critical',
  title: 'More than one garbage collector is chosen',
  group: 'start-up refusals',
  docs: {
    why: 'A JVM has one collector. Two switches, often one from the image and one from the chart, end it with "Multiple garbage collectors selected" and status 1.',
    source: 'https://docs.oracle.com/en/java/javase/25/gctuning/available-collectors.html',
  },
  needs: ['flags'],
  check({ flags }) {
    const chosen = chosenCollectors(flags).filter((name) => name !== 'UseParallelOldGC');
    if (chosen.length < 2) return undefined;
    const settings = chosen.flatMap((name) => flags.get(name) ?? []);
    return {
      message: `${settings.map(({ option }) => option.text).join(' and ')} choose ${chosen.length} collectors: the JVM does not start`,
      evidence: Object.fromEntries(settings.map(({ option }) => [option.text, placeOf(option.origin)])),
      fix: `Keep one of ${settings.map(({ option }) => `${option.text} (${placeOf(option.origin)})`).join(', ')}`,
    };
  },
  examples: {
    failing: { options: ['-XX:+UseG1GC', { text: '-XX:+UseSerialGC', origin: 'env:JAVA_TOOL_OPTIONS' }] },
    passing: { options: ['-XX:+UseG1GC'] },
  },
});
