import { formatBytes } from '../../units/format.ts';
import { numberOf, placeOf } from '../flag-set.ts';
import { defineRule } from '../rule.ts';

/** Below this much memory MinRAMPercentage decides, at its default of 50 %. Source: `Arguments::set_heap_size`. */
const SMALL_HEAP = 130_862_280;

/** MinRAMPercentage taken for a minimum heap. */
export const idleMinPercentage = defineRule({
  id: 'idle-min-percentage',
  severity: 'warning',
  title: 'MinRAMPercentage does not set a minimum heap',
  group: 'shadowed and unread flags',
  docs: {
    why: 'In spite of its name MinRAMPercentage is the maximum heap of very small machines. It counts only where its share of the memory is below 125 MiB; in a larger container it does nothing.',
    source: 'https://bugs.openjdk.org/browse/JDK-8186248',
  },
  needs: ['limit', 'flags'],
  check({ limit, flags }) {
    const share = numberOf(flags, 'MinRAMPercentage');
    const setting = flags.get('MinRAMPercentage');
    if (limit === 'unset' || share === undefined || !setting || (limit * share) / 100 < SMALL_HEAP) return undefined;
    const { text, origin } = setting.option;
    return {
      message: `${text} has no effect at a limit of ${formatBytes(limit)}: it counts only while its share is below ${formatBytes(SMALL_HEAP)}`,
      evidence: { [text]: placeOf(origin), limit: formatBytes(limit) },
      fix: `Remove ${text}; use -XX:InitialRAMPercentage for the heap to begin with and -XX:MaxRAMPercentage for its maximum`,
    };
  },
  examples: {
    failing: { limit: '1Gi', options: ['-XX:MinRAMPercentage=50.0'] },
    passing: { limit: '1Gi', options: ['-XX:InitialRAMPercentage=50.0'] },
  },
});
