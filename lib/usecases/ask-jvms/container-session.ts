import type { RanCommand } from '#lib/core/model/running-jvm.ts';
import { err, ok, type Result } from '#lib/core/result.ts';
import { isAbsent } from '#lib/core/running-jvm/jcmd-failure.ts';
import { inShell } from '#lib/core/running-jvm/planned-commands.ts';
import { withTimeLimit } from '#lib/core/running-jvm/tool-words.ts';
import type { Clock } from '#lib/ports/clock.ts';
import type { ContainerExec, ExecAnswer, ExecTarget } from '#lib/ports/container-exec.ts';
import type { UpstreamError } from '#lib/ports/upstream-error.ts';

/** Longer than the container's own limit, so that the container ends the command and says so. */
const PATIENCE = 20_000;

export type SessionParts = {
  readonly exec: ContainerExec;
  readonly target: ExecTarget;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly progress: (says: string) => void;
};

/** Commands that run in one container one after another; each is announced before it runs and remembered after. */
export type ContainerSession = {
  readonly ran: readonly RanCommand[];
  /** Whether the container has `timeout`, as far as it was tried. */
  readonly hasTimeout: () => boolean;
  /** Runs a command as it is. */
  run(words: readonly string[]): Promise<Result<ExecAnswer, UpstreamError>>;
  /** Runs a command with a time limit of the container's own, and without one where it has no `timeout`. */
  runLimited(words: readonly string[]): Promise<Result<ExecAnswer, UpstreamError>>;
};

const endOf = (answer: Result<ExecAnswer, UpstreamError>): string => {
  if (!answer.ok)
    return answer.error.kind === 'timed-out' ? `no answer within ${PATIENCE / 1000} s` : answer.error.kind;
  return answer.value.kind === 'absent' ? 'not there' : `exit ${answer.value.exit}`;
};

/** Opens a session; nothing runs yet. */
export function openSession({ exec, target, clock, signal, progress }: SessionParts): ContainerSession {
  const ran: RanCommand[] = [];
  let timeout = true;
  const run: ContainerSession['run'] = async (words) => {
    if (signal.aborted) return err({ kind: 'cancelled' });
    progress(`runs ${inShell(words)}`);
    const began = clock();
    const answer = await exec.run(target, words, PATIENCE, signal);
    ran.push({ words, ended: endOf(answer), milliseconds: clock() - began });
    return answer;
  };
  return {
    ran,
    run,
    hasTimeout: () => timeout,
    async runLimited(words) {
      const answer = await run(withTimeLimit(words, { timeout }));
      if (!answer.ok || !timeout || !isGone(answer.value)) return absentIfGone(answer);
      const alone = await run(words);
      if (namesTimeout(answer.value) || (alone.ok && !isGone(alone.value))) timeout = false;
      return absentIfGone(alone);
    },
  };
}

/** The runtime names the program that it could not start. */
const namesTimeout = (answer: ExecAnswer): boolean =>
  answer.kind === 'absent' && /["'`]timeout["'`]/.test(answer.detail);

const isGone = (answer: ExecAnswer): boolean => answer.kind === 'absent' || isAbsent(answer.exit);

const absentIfGone = (answer: Result<ExecAnswer, UpstreamError>): Result<ExecAnswer, UpstreamError> =>
  answer.ok && answer.value.kind === 'ended' && isGone(answer.value)
    ? ok({ kind: 'absent', detail: answer.value.stderr })
    : answer;
