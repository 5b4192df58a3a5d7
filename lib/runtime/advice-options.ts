import { ASSESS_OPTIONS, type AssessOptions } from '#lib/core/assess/assess-container.ts';
import type { Env } from './env.ts';

/** How this team wants its advice made and written. */
export const adviceOptions = ({
  HEADROOM_STRATEGY: strategy = ASSESS_OPTIONS.strategy,
  HEADROOM_REQUEST: quality = ASSESS_OPTIONS.preferences.quality,
  HEADROOM_HEAP_AS: heapAs = ASSESS_OPTIONS.preferences.heapAs,
}: Env): AssessOptions => ({ strategy, preferences: { quality, heapAs } });
