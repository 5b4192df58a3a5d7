import type { ContainerStatus } from '../../model/pod.ts';
import { defineRule } from '../rule.ts';

/** Restarts after which an end within a minute is no accident. */
const MANY = 5;
const SHORT_LIFE = 60_000;

/** Whoever looks while the container lives its second, or before Kubernetes begins to wait, sees no CrashLoopBackOff. */
function isLooping({ reason, restarts, ready, ended, lastEnd }: ContainerStatus): boolean {
  if (reason === 'CrashLoopBackOff') return true;
  const { startedAt, finishedAt } = ended ?? lastEnd ?? {};
  if (ready || restarts < MANY || startedAt === undefined || finishedAt === undefined) return false;
  return finishedAt - startedAt < SHORT_LIFE;
}

/** The container ends again and again. */
export const crashLoop = defineRule({
  id: 'crash-loop',
  severity: 'critical',
  title: 'The container is in a crash loop',
  group: 'failure handling',
  docs: {
    why: 'The container ends soon after every start, and Kubernetes waits longer each time. A JVM that refuses its options, a limit below its start or a liveness probe that is too short look all alike from outside.',
    source: 'https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#restart-policy',
  },
  needs: ['podContainers'],
  mayUse: ['endings'],
  check({ podContainers, endings = [] }) {
    const looping = podContainers.filter(({ status }) => isLooping(status));
    const [first] = looping;
    if (!first) return undefined;
    const last = endings.find(({ pod }) => pod === first.pod);
    const how =
      last === undefined
        ? ''
        : `; it last ended with exit code ${last.exitCode}${last.reason === undefined ? '' : ` (${last.reason})`}`;
    return {
      message: `${looping.length} of ${podContainers.length} pods are in a crash loop after ${Math.max(...looping.map(({ status }) => status.restarts))} restarts${how}`,
      evidence: Object.fromEntries(looping.map(({ pod, status }) => [pod, `${status.restarts} restarts`])),
      fix: 'Read the log of the ended container (kubectl logs --previous); the other findings here name what can be told from outside',
    };
  },
  examples: {
    failing: { pods: [{ state: 'waiting', reason: 'CrashLoopBackOff', restarts: 14 }], endings: [{ exitCode: 1 }] },
    passing: { pods: [{ state: 'running', restarts: 0 }] },
  },
});
