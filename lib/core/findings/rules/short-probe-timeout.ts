import { killWindow } from '../../nodes/probes.ts';
import { gib } from '../../units/bytes.ts';
import { formatBytes } from '../../units/format.ts';
import { PLAIN_PROBE } from '../plain-objects.ts';
import { defineRule } from '../rule.ts';

/** A pause of a full collection, or a wait for the next slice of CPU, takes as long. */
const SHORT = 1;

/** A liveness probe that a pause can fail. */
export const shortProbeTimeout = defineRule({
  id: 'short-probe-timeout',
  severity: 'info',
  title: 'A liveness probe that one long pause can fail',
  group: 'probes',
  docs: {
    why: 'A collection that stops the program, or a CPU limit that holds it, delays the answer. With a timeout of one second each such pause is a failure, and failures in a row kill a healthy JVM.',
    source: 'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/',
  },
  needs: ['container', 'maxHeap'],
  check({ container, maxHeap }) {
    const { liveness } = container.probes;
    if (!liveness || liveness.timeoutSeconds > SHORT || maxHeap < gib(2)) return undefined;
    const { earliest, latest } = killWindow({ ...liveness, initialDelaySeconds: 0 }, 0);
    return {
      message: `A pause of ${earliest} to ${latest} s kills the container: each try waits ${liveness.timeoutSeconds} s, with a heap of up to ${formatBytes(maxHeap)}`,
      evidence: {
        'livenessProbe.timeoutSeconds': `${liveness.timeoutSeconds}`,
        'livenessProbe.failureThreshold': `${liveness.failureThreshold}`,
      },
      fix: 'Set livenessProbe.timeoutSeconds to 5 or more',
      field: 'livenessProbe.timeoutSeconds',
    };
  },
  examples: {
    failing: { maxHeap: '4Gi', container: { probes: { liveness: PLAIN_PROBE } } },
    passing: { maxHeap: '4Gi', container: { probes: { liveness: { ...PLAIN_PROBE, timeoutSeconds: 5 } } } },
  },
});
