import { defineRule } from '../rule.ts';
import { atLeast } from '../suggest.ts';

/** Neither a request nor a limit of memory. */
export const bestEffortJvm = defineRule({
  id: 'best-effort-jvm',
  severity: 'warning',
  title: 'A JVM that asks for no memory',
  group: 'requests and limits',
  docs: {
    why: 'Without a request the scheduler counts the pod as nothing, packs the node full, and the kubelet evicts it first. The kernel prefers it as a victim as well (oom_score_adj 999 or 1000).',
    source: 'https://kubernetes.io/docs/concepts/workloads/pods/pod-qos/',
  },
  needs: ['request', 'limit'],
  mayUse: ['budget'],
  check({ request, limit, budget }) {
    if (request !== 'unset' || limit !== 'unset') return undefined;
    return {
      message: 'The container requests 0 B of memory: it is placed as if it needed none and evicted first',
      evidence: { 'resources.requests.memory': 'not set', 'resources.limits.memory': 'not set' },
      fix: budget
        ? `Set resources.requests.memory and resources.limits.memory to ${atLeast(budget.total)}`
        : 'Set resources.requests.memory to what the JVM comes to hold, and resources.limits.memory with it',
      field: 'resources.requests.memory',
    };
  },
  examples: { failing: { request: 'unset', limit: 'unset' }, passing: { request: '1Gi', limit: '1Gi' } },
});
