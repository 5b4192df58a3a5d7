import type { Result } from '#lib/core/result.ts';
import type { UpstreamError } from './upstream-error.ts';

/** One container of one pod. */
export type ExecTarget = { readonly namespace: string; readonly pod: string; readonly container: string };

/** How a command in a container ended; `absent` when the container has no such program. */
export type ExecAnswer =
  | { readonly kind: 'ended'; readonly exit: number; readonly stdout: string; readonly stderr: string }
  | { readonly kind: 'absent'; readonly detail: string };

/**
 * Runs single commands in containers with the rights of one person. The words go to the container as they are: no shell reads them.
 * An answer that takes too long is an error of the kind `timed-out`.
 */
export type ContainerExec = {
  run(
    target: ExecTarget,
    words: readonly string[],
    milliseconds: number,
    signal: AbortSignal,
  ): Promise<Result<ExecAnswer, UpstreamError>>;
};
