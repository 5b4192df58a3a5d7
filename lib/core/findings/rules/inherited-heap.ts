import { formatBytes } from '../../units/format.ts';
import { flagOf, placeOf } from '../flag-set.ts';
import { defineRule } from '../rule.ts';

const HEAP_FLAGS: readonly string[] = ['MaxHeapSize', 'MaxRAMPercentage', 'MaxRAMFraction'];

/** The heap is somebody else's choice: the start script's or the image's. */
export const inheritedHeap = defineRule({
  id: 'inherited-heap',
  severity: 'info',
  title: 'The heap is set by the start script or the image, not here',
  group: 'wrong base',
  docs: {
    why: 'A start script that is given no heap takes one of its own, often the same for a laptop and a server. It does not follow the limit, and a newer image may bring another one.',
    source: 'https://github.com/bitnami/charts/issues/18346',
  },
  needs: ['options', 'flags'],
  mayUse: ['limit'],
  check({ options, flags, limit }) {
    const inForce = HEAP_FLAGS.flatMap((name) => flags.get(name) ?? []);
    const [first] = inForce;
    const isInherited = inForce.every(({ option }) => option.origin === 'launcher' || option.origin === 'image');
    const isOpen = options.some((option) => option.state === 'unknown' && HEAP_FLAGS.includes(flagOf(option).name));
    if (!first || !isInherited || isOpen) return undefined;
    const { text, origin, reader } = first.option;
    const bound = limit === undefined || limit === 'unset' ? '' : ` under a limit of ${formatBytes(limit)}`;
    return {
      message: `${text} comes from ${origin === 'image' ? 'the image' : (reader ?? 'the start script')} and from nothing in the specification${bound}`,
      evidence: Object.fromEntries(inForce.map(({ option }) => [option.text, placeOf(option.origin)])),
      fix: 'Set the heap in the variable that the start script reads, or -XX:MaxRAMPercentage in JAVA_TOOL_OPTIONS if it sets none',
      field: 'env',
    };
  },
  examples: {
    failing: {
      limit: '600Mi',
      options: [{ text: '-Xmx1G', origin: 'launcher', readBy: 'launcher', reader: 'kafka-run-class.sh' }],
    },
    passing: {
      limit: '600Mi',
      options: [{ text: '-Xmx300m', origin: 'env:KAFKA_HEAP_OPTS', readBy: 'launcher', reader: 'kafka-run-class.sh' }],
    },
  },
});
