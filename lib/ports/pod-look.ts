import type { Known } from '#lib/core/known.ts';
import type { Pod } from '#lib/core/model/pod.ts';
import type { Result } from '#lib/core/result.ts';
import type { Bytes } from '#lib/core/units/bytes.ts';
import type { ExecTarget } from './container-exec.ts';
import type { UpstreamError } from './upstream-error.ts';

/** A pod as it is at this moment, and what one of its containers holds as the metrics API tells it. */
export type PodLook = { readonly pod: Pod; readonly memoryUsed: Known<Bytes> };

/** Looks at one container without touching it. */
export type PodLooker = {
  look(target: ExecTarget, signal: AbortSignal): Promise<Result<PodLook, UpstreamError>>;
};
