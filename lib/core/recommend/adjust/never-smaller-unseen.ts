import { peakWasMeasured } from '../../budget/anonymous-peak.ts';
import { formatBytes } from '../../units/format.ts';
import { type Adjustment, also } from '../draft.ts';

/** A limit is not lowered on a model alone: without a measured peak the present limit stays. */
export const neverSmallerUnseen: Adjustment = (draft, { facts }) => {
  const { limit } = facts;
  if (
    peakWasMeasured(facts.observed) ||
    limit.state === 'unknown' ||
    limit.value === 'unset' ||
    draft.limit >= limit.value
  )
    return draft;
  return also(
    draft,
    { limit: limit.value },
    `Neither the working set nor the resident set was measured, so the limit is not lowered from ${formatBytes(limit.value)}.`,
  );
};
