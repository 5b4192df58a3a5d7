import { bytes, MiB, roundUp } from '../../units/bytes.ts';
import { formatBytes } from '../../units/format.ts';
import { type Adjustment, also } from '../draft.ts';

const STEP = bytes(16 * MiB);

/** Limits in steps of 16 MiB, upwards: people read and compare them. */
export const rounding: Adjustment = (draft) => {
  const limit = roundUp(draft.limit, STEP);
  return limit === draft.limit ? draft : also(draft, { limit }, `The limit is rounded up to ${formatBytes(limit)}.`);
};
