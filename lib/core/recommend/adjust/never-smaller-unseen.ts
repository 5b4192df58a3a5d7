import { anonymousPeak } from '../../budget/anonymous-peak.ts';
import { formatBytes } from '../../units/format.ts';
import { type Adjustment, also } from '../draft.ts';

/** A limit is not lowered on a model alone: without a measured peak the present limit stays. */
export const neverSmallerUnseen: Adjustment = (draft, { facts }) => {
  const peak = anonymousPeak(facts.observed);
  const { limit } = facts;
  if (peak.state === 'known' || limit.state === 'unknown' || limit.value === 'unset' || draft.limit >= limit.value)
    return draft;
  return also(
    draft,
    { limit: limit.value },
    `${peak.why}, so the limit is not lowered from ${formatBytes(limit.value)}.`,
  );
};
