import { formatBytes } from '../../units/format.ts';
import { contradiction } from '../contradiction.ts';
import { type Adjustment, also } from '../draft.ts';

/** A limit is not lowered on figures of another heap than the one that is set up: the present limit stays. */
export const neverSmallerContradicted: Adjustment = (draft, { facts, settings }) => {
  const { limit } = facts;
  const why = contradiction(settings, facts.observed);
  if (why === undefined || limit.state === 'unknown' || limit.value === 'unset' || draft.limit >= limit.value)
    return draft;
  return also(
    draft,
    { limit: limit.value },
    `The figures contradict the settings (${why}), so the limit is not lowered from ${formatBytes(limit.value)}.`,
  );
};
