import { numberOf } from '../flag-set.ts';
import { defineRule } from '../rule.ts';

/** The heap would begin with a larger share than it may have. */
export const initialPercentageOverMaximum = defineRule({
  id: 'initial-percentage-over-maximum',
  severity: 'info',
  title: 'InitialRAMPercentage is above MaxRAMPercentage',
  group: 'shadowed and unread flags',
  docs: {
    why: 'HotSpot cuts the initial heap to the maximum without a word. What was meant is not what happens, and nobody is told.',
    source: 'https://bugs.openjdk.org/browse/JDK-8186248',
  },
  needs: ['flags'],
  check({ flags }) {
    const initial = numberOf(flags, 'InitialRAMPercentage');
    const maximum = numberOf(flags, 'MaxRAMPercentage') ?? 25;
    if (initial === undefined || initial <= maximum || flags.has('MaxHeapSize')) return undefined;
    return {
      message: `The heap would begin with ${initial} % of the memory and may not pass ${maximum} %: it begins with ${maximum} %`,
      evidence: {
        InitialRAMPercentage: `${initial}`,
        MaxRAMPercentage: `${maximum}${flags.has('MaxRAMPercentage') ? '' : ' (default)'}`,
      },
      fix: `Lower -XX:InitialRAMPercentage to ${maximum.toFixed(1)}, or raise -XX:MaxRAMPercentage`,
    };
  },
  examples: {
    failing: { options: ['-XX:InitialRAMPercentage=60.0', '-XX:MaxRAMPercentage=50.0'] },
    passing: { options: ['-XX:InitialRAMPercentage=50.0', '-XX:MaxRAMPercentage=50.0'] },
  },
});
