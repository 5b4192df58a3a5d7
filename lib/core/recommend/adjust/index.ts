import type { Adjustment } from '../draft.ts';
import { aboveTheKill } from './above-the-kill.ts';
import { autoscalers } from './autoscalers.ts';
import { inPlaceResize } from './in-place-resize.ts';
import { limitRange } from './limit-range.ts';
import { neverBelowPeak } from './never-below-peak.ts';
import { neverSmallerContradicted } from './never-smaller-contradicted.ts';
import { neverSmallerUnseen } from './never-smaller-unseen.ts';
import { quota } from './quota.ts';
import { requestOf } from './request.ts';
import { requestBounds } from './request-bounds.ts';
import { rounding } from './rounding.ts';

/** In this order; each sees what the one before made. Bounds come after rounding, because they are exact. */
export const ADJUSTMENTS: readonly Adjustment[] = [
  neverBelowPeak,
  neverSmallerUnseen,
  neverSmallerContradicted,
  aboveTheKill,
  rounding,
  limitRange,
  requestOf,
  requestBounds,
  quota,
  autoscalers,
  inPlaceResize,
];
