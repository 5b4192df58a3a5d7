import type { Known } from '../../known.ts';
import type { ResourceQuota } from '../../model/policies.ts';
import type { Bytes } from '../../units/bytes.ts';
import { formatBytes } from '../../units/format.ts';
import { type Adjustment, also, type Draft, type Situation } from '../draft.ts';

const setTo = (fact: Known<Bytes | 'unset'>): number =>
  fact.state === 'known' && fact.value !== 'unset' ? fact.value : 0;

/** What a quota counts: how much it allows and has, and by how much each pod's share moves. */
function countedBy(quota: ResourceQuota, draft: Draft, { facts }: Situation) {
  return [
    {
      of: 'limits',
      hard: quota.hardMemoryLimits,
      used: quota.usedMemoryLimits,
      change: draft.limit - setTo(facts.limit),
    },
    {
      of: 'requests',
      hard: quota.hardMemoryRequests,
      used: quota.usedMemoryRequests,
      change: (draft.request ?? draft.limit) - setTo(facts.request),
    },
  ];
}

/** A ResourceQuota that would refuse the pods is named; it is never a reason to advise less than the process needs. */
export const quota: Adjustment = (draft, situation) =>
  situation.facts.bounds.quotas.reduce(
    (so, one) =>
      countedBy(one, so, situation).reduce((sum, { of, hard, used, change }) => {
        if (hard === undefined || used === undefined) return sum;
        const after = used + situation.facts.bounds.replicas * change;
        if (change <= 0 || after <= hard) return sum;
        return also(
          sum,
          {},
          `ResourceQuota ${one.name} allows ${formatBytes(hard)} of ${of}; with this advice ${formatBytes(after)} are asked for: raise it first.`,
        );
      }, so),
    draft,
  );
