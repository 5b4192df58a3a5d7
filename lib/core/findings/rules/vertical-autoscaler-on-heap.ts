import { placeOf } from '../flag-set.ts';
import { defineRule } from '../rule.ts';

/** An autoscaler that looks at what a heap has taken. */
export const verticalAutoscalerOnHeap = defineRule({
  id: 'vertical-autoscaler-on-heap',
  severity: 'warning',
  title: 'A vertical autoscaler sizes a JVM by what its heap has taken',
  group: 'operations',
  docs: {
    why: 'A JVM fills the heap it is given, so usage follows the heap and not the need. The autoscaler moves request and limit under a heap that stays: it pays for more, or cuts the limit below what the heap may grow to.',
    source: 'https://github.com/kubernetes/autoscaler/issues/5029',
  },
  needs: ['verticalAutoscalers', 'flags'],
  check({ verticalAutoscalers, flags }) {
    const scaler = verticalAutoscalers.find(({ updateMode }) => updateMode !== 'Off');
    if (!scaler) return undefined;
    const fixed = flags.get('MaxHeapSize');
    const heap = fixed ? `a heap fixed by ${fixed.option.text}` : 'a heap that is sized at the start only';
    return {
      message: `VerticalPodAutoscaler ${scaler.name} (${scaler.updateMode}) changes the memory of a container with ${heap}`,
      evidence: {
        updateMode: scaler.updateMode,
        ...(fixed ? { [fixed.option.text]: placeOf(fixed.option.origin) } : {}),
      },
      fix: `Set updateMode of ${scaler.name} to Off, or leave memory out of its controlledResources`,
    };
  },
  examples: {
    failing: { options: ['-Xmx1g'], verticalAutoscalers: [{ updateMode: 'Auto' }] },
    passing: { options: ['-Xmx1g'], verticalAutoscalers: [{ updateMode: 'Off' }] },
  },
});
