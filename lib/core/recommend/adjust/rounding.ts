import { bytes, MiB, roundUp } from '../../units/bytes.ts';
import { formatBytes } from '../../units/format.ts';
import { type Adjustment, also } from '../draft.ts';

/** From here on limits are set in steps of 16 MiB; below, one such step would be several percent of the limit. */
const LARGE = 512 * MiB;

/** The step in which a limit of this size is written. */
export const limitStep = (limit: number) => bytes((limit > LARGE ? 16 : 8) * MiB);

/** Limits in steps that people read and compare, upwards: 16 MiB, 8 MiB up to 512 MiB. */
export const rounding: Adjustment = (draft) => {
  const limit = roundUp(draft.limit, limitStep(draft.limit));
  return limit === draft.limit ? draft : also(draft, { limit }, `The limit is rounded up to ${formatBytes(limit)}.`);
};
