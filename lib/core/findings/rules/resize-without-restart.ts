import { placeOf } from '../flag-set.ts';
import { defineRule } from '../rule.ts';

/** A heap that follows the limit only at a start, with a resize that brings none. */
export const resizeWithoutRestart = defineRule({
  id: 'resize-without-restart',
  severity: 'info',
  title: 'An in-place resize will not reach the heap',
  group: 'operations',
  docs: {
    why: 'resizePolicy NotRequired changes the limit of the running container. A heap given as a percentage keeps the size of the old limit until somebody restarts it.',
    source: 'https://kubernetes.io/docs/tasks/configure-pod-container/resize-container-resources/',
  },
  needs: ['container', 'flags'],
  check({ container, flags }) {
    const share = flags.get('MaxRAMPercentage') ?? flags.get('MaxRAMFraction');
    if (container.memoryResizePolicy !== 'NotRequired' || !share || flags.has('MaxHeapSize')) return undefined;
    return {
      message: `A resize changes the limit without a restart, and ${share.option.text} is read at the start only`,
      evidence: { 'resizePolicy of memory': 'NotRequired', [share.option.text]: placeOf(share.option.origin) },
      fix: 'Set resizePolicy restartPolicy: RestartContainer for memory',
      field: 'resizePolicy',
    };
  },
  examples: {
    failing: { options: ['-XX:MaxRAMPercentage=60.0'], container: { memoryResizePolicy: 'NotRequired' } },
    passing: { options: ['-XX:MaxRAMPercentage=60.0'], container: { memoryResizePolicy: 'RestartContainer' } },
  },
});
