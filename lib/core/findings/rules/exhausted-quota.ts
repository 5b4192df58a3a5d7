import { formatBytes } from '../../units/format.ts';
import { defineRule } from '../rule.ts';

const NEAR = 0.95;

/** The namespace has hardly any memory left to give. */
export const exhaustedQuota = defineRule({
  id: 'exhausted-quota',
  severity: 'warning',
  title: 'The quota of the namespace leaves no room for another pod',
  group: 'requests and limits',
  docs: {
    why: 'A rolling update starts a new pod before it ends an old one. When the quota is used up the new pod is refused, and the update stands still.',
    source: 'https://kubernetes.io/docs/concepts/policy/resource-quotas/',
  },
  needs: ['resourceQuotas', 'limit', 'request'],
  check({ resourceQuotas, limit, request }) {
    for (const quota of resourceQuotas) {
      const bounds = [
        { what: 'limits.memory', hard: quota.hardMemoryLimits, used: quota.usedMemoryLimits, next: limit },
        { what: 'requests.memory', hard: quota.hardMemoryRequests, used: quota.usedMemoryRequests, next: request },
      ];
      for (const { what, hard, used, next } of bounds) {
        if (hard === undefined || used === undefined || next === 'unset') continue;
        if (used + next <= hard && used < NEAR * hard) continue;
        return {
          message: `ResourceQuota ${quota.name} has ${formatBytes(Math.max(0, hard - used))} of ${what} left, and one more container takes ${formatBytes(next)}`,
          evidence: { [`hard ${what}`]: formatBytes(hard), [`used ${what}`]: formatBytes(used) },
          fix: `Raise ${what} of ResourceQuota ${quota.name}, or lower what the namespace asks for`,
        };
      }
    }
    return undefined;
  },
  examples: {
    failing: { limit: '2Gi', request: '2Gi', resourceQuotas: [{ hardMemoryLimits: '16Gi', usedMemoryLimits: '15Gi' }] },
    passing: { limit: '2Gi', request: '2Gi', resourceQuotas: [{ hardMemoryLimits: '16Gi', usedMemoryLimits: '8Gi' }] },
  },
});
