import { numberOf, placeOf } from '../flag-set.ts';
import { defineRule } from '../rule.ts';

/** From this share on nothing is left for metaspace, code cache and stacks in any container. */
const WHOLE = 95;

/** The share of the heap is the whole. */
export const undividedHeap = defineRule({
  id: 'undivided-heap',
  severity: 'warning',
  title: 'The heap is given all of the memory',
  group: 'budget',
  isLastResort: true,
  docs: {
    why: 'A JVM needs metaspace, code cache, thread stacks and buffers beside its heap: some hundred MiB. A share of all the memory leaves them none, and the kernel kills the container when the heap has filled.',
    source: 'https://github.com/rh-openjdk/redhat-openjdk-containers/issues/528',
  },
  needs: ['flags'],
  check({ flags }) {
    const fraction = flags.get('MaxRAMFraction');
    const percentage = flags.get('MaxRAMPercentage');
    const share = percentage ?? fraction;
    const isWhole = percentage
      ? (numberOf(flags, 'MaxRAMPercentage') ?? 0) >= WHOLE
      : numberOf(flags, 'MaxRAMFraction') === 1;
    if (!share || !isWhole || flags.has('MaxHeapSize')) return undefined;
    return {
      message: `${share.option.text} makes heap of all the memory that the JVM sees`,
      evidence: { [share.option.text]: placeOf(share.option.origin) },
      fix: 'Write -XX:MaxRAMPercentage=60.0 or less in a small container, 75.0 in one of several GiB; before 8u191 -XX:MaxRAMFraction=2',
    };
  },
  examples: {
    failing: { options: ['-XX:MaxRAMFraction=1'] },
    passing: { options: ['-XX:MaxRAMFraction=2'] },
  },
});
