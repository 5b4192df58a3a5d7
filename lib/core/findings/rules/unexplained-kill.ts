import { defineRule } from '../rule.ts';

/** 128 and the number of SIGKILL. */
const KILLED = 137;

/** Killed, and not for want of memory. */
export const unexplainedKill = defineRule({
  id: 'unexplained-kill',
  severity: 'warning',
  title: 'The container was killed, and Kubernetes does not say why',
  group: 'failure handling',
  docs: {
    why: 'Exit code 137 without OOMKilled is a SIGKILL from elsewhere: a failed liveness probe, a shutdown longer than the grace period, or an OOM kill of a child process that the kubelet did not see.',
    source: 'https://github.com/kubernetes/kubernetes/issues/122256',
  },
  needs: ['endings'],
  check({ endings }) {
    const killed = endings.filter(({ exitCode, reason }) => exitCode === KILLED && reason !== 'OOMKilled');
    if (killed.length === 0) return undefined;
    return {
      message: `${killed.length} of the pods last ended with exit code 137 and no OOM kill reported`,
      evidence: Object.fromEntries(killed.map(({ pod, reason }) => [pod, `exit code 137, ${reason ?? 'no reason'}`])),
      fix: 'Look for Killing and Unhealthy events (livenessProbe), for terminationGracePeriodSeconds that was too short, and for oom_kill in the memory.events of the pod',
    };
  },
  examples: {
    failing: { endings: [{ reason: 'Error', exitCode: 137 }] },
    passing: { endings: [{ reason: 'OOMKilled', exitCode: 137 }] },
  },
});
