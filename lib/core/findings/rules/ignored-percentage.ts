import { formatBytes } from '../../units/format.ts';
import { placeOf } from '../flag-set.ts';
import { defineRule } from '../rule.ts';
import { heapAtMost } from '../suggest.ts';

/** Half of less than this is below HotSpot's smallest usual heap, and MaxRAMPercentage is left aside. Source: `Arguments::set_heap_size`. */
const SMALL_MEMORY = 261_724_560;

/** A heap percentage in a container so small that HotSpot goes by another one. */
export const ignoredPercentage = defineRule({
  id: 'ignored-percentage',
  severity: 'warning',
  title: 'MaxRAMPercentage is ignored in so small a container',
  group: 'shadowed and unread flags',
  docs: {
    why: 'Below 250 MiB of memory the heap is half of it, whatever MaxRAMPercentage says: HotSpot then goes by MinRAMPercentage.',
    source: 'https://bugs.openjdk.org/browse/JDK-8186248',
  },
  needs: ['limit', 'flags'],
  check({ limit, flags }) {
    const setting = flags.get('MaxRAMPercentage') ?? flags.get('MaxRAMFraction');
    if (
      limit === 'unset' ||
      limit >= SMALL_MEMORY ||
      !setting ||
      flags.has('MaxHeapSize') ||
      flags.has('MinRAMPercentage')
    )
      return undefined;
    const { text, origin } = setting.option;
    return {
      message: `${text} has no effect below 250 MiB: at a limit of ${formatBytes(limit)} the heap is half of it, ${formatBytes(limit / 2)}`,
      evidence: { [text]: placeOf(origin), limit: formatBytes(limit) },
      fix: `Set ${heapAtMost(limit / 2)} instead of ${text}, or raise resources.limits.memory to 256Mi`,
    };
  },
  examples: {
    failing: { limit: '128Mi', options: ['-XX:MaxRAMPercentage=70.0'] },
    passing: { limit: '512Mi', options: ['-XX:MaxRAMPercentage=70.0'] },
  },
});
