import { formatBytes } from '../../units/format.ts';
import { type Adjustment, also } from '../draft.ts';

/** A ResourceQuota that would refuse the pods is named; it is never a reason to advise less than the process needs. */
export const quota: Adjustment = (draft, { facts }) => {
  const { quotas, replicas } = facts.bounds;
  const today = facts.limit.state === 'known' && facts.limit.value !== 'unset' ? facts.limit.value : 0;
  return quotas.reduce((so, { name, hardMemoryLimits, usedMemoryLimits }) => {
    if (hardMemoryLimits === undefined || usedMemoryLimits === undefined) return so;
    const after = usedMemoryLimits + replicas * (so.limit - today);
    if (after <= hardMemoryLimits) return so;
    return also(
      so,
      {},
      `ResourceQuota ${name} allows ${formatBytes(hardMemoryLimits)} of limits; with this advice ${formatBytes(after)} are asked for: raise it first.`,
    );
  }, draft);
};
