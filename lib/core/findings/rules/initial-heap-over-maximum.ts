import { formatBytes } from '../../units/format.ts';
import { placeOf, sizeOf } from '../flag-set.ts';
import { defineRule } from '../rule.ts';

/** The heap would begin larger than it may become. */
export const initialHeapOverMaximum = defineRule({
  id: 'initial-heap-over-maximum',
  severity: 'critical',
  title: 'The initial heap is larger than the maximum heap',
  group: 'start-up refusals',
  docs: {
    why: '-Xms above -Xmx ends the JVM with "Initial heap size set to a larger value than the maximum heap size". It happens when the two are set in different places and one is changed.',
    source: 'https://docs.oracle.com/en/java/javase/25/docs/specs/man/java.html',
  },
  needs: ['flags'],
  check({ flags }) {
    const initial = sizeOf(flags, 'InitialHeapSize');
    const maximum = sizeOf(flags, 'MaxHeapSize');
    if (initial === undefined || maximum === undefined || initial <= maximum) return undefined;
    const settings = [flags.get('InitialHeapSize'), flags.get('MaxHeapSize')].flatMap((setting) => setting ?? []);
    const [small, large] = settings.map(({ option }) => `${option.text} (${placeOf(option.origin)})`);
    return {
      message: `The heap would begin with ${formatBytes(initial)} and may not pass ${formatBytes(maximum)}: the JVM does not start`,
      evidence: Object.fromEntries(settings.map(({ option }) => [option.text, placeOf(option.origin)])),
      fix: `Lower ${small} to ${large} or below`,
    };
  },
  examples: { failing: { options: ['-Xms2g', '-Xmx1g'] }, passing: { options: ['-Xms1g', '-Xmx1g'] } },
});
