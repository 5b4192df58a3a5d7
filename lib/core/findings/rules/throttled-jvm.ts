import { defineRule } from '../rule.ts';
import { formatCpus, percent } from '../suggest.ts';

/** From this share on the pauses are felt. */
const FELT = 0.25;

/** The container waits for its next slice of CPU much of the time. */
export const throttledJvm = defineRule({
  id: 'throttled-jvm',
  severity: 'warning',
  title: 'The CPU limit throttles the JVM',
  group: 'collector and CPU',
  docs: {
    why: 'When the quota of a period is used up, every thread waits for the next, the collector in the middle of a pause among them. Starts take longer and probes time out.',
    source:
      'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#how-pods-with-resource-limits-are-run',
  },
  needs: ['throttledFraction', 'cpuLimit'],
  check({ throttledFraction, cpuLimit }) {
    if (throttledFraction < FELT) return undefined;
    const limit = cpuLimit === 'unset' ? 'not set' : formatCpus(cpuLimit);
    return {
      message: `Throttled in ${percent(throttledFraction)} of the scheduling periods at a CPU limit of ${limit}`,
      evidence: { throttled: percent(throttledFraction), 'resources.limits.cpu': limit },
      fix: 'Raise resources.limits.cpu, or remove it and keep resources.requests.cpu with -XX:ActiveProcessorCount',
      field: 'resources.limits.cpu',
    };
  },
  examples: { failing: { throttledFraction: 0.4, cpuLimit: '1' }, passing: { throttledFraction: 0.02, cpuLimit: '1' } },
});
