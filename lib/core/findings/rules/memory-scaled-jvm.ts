import { defineRule } from '../rule.ts';

/** An autoscaler that waits for a heap to shrink. */
export const memoryScaledJvm = defineRule({
  id: 'memory-scaled-jvm',
  severity: 'warning',
  title: 'The number of replicas follows the memory of a JVM',
  group: 'requests and limits',
  docs: {
    why: 'A heap grows with the load and seldom shrinks after it: memory scales a JVM out and never in again. And because the share is of the request, lowering the request adds replicas.',
    source: 'https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/',
  },
  needs: ['horizontalAutoscalers'],
  check({ horizontalAutoscalers }) {
    const scaler = horizontalAutoscalers.find(({ metrics }) => metrics.includes('memory'));
    if (!scaler) return undefined;
    return {
      message: `HorizontalPodAutoscaler ${scaler.name} scales from ${scaler.minReplicas} to ${scaler.maxReplicas} replicas by memory`,
      evidence: { metrics: scaler.metrics.join(', ') },
      fix: `Scale ${scaler.name} by CPU, by requests in flight or by the length of the queue`,
    };
  },
  examples: {
    failing: { horizontalAutoscalers: [{ metrics: ['cpu', 'memory'] }] },
    passing: { horizontalAutoscalers: [{ metrics: ['cpu'] }] },
  },
});
