import type { UpstreamError } from '#lib/ports/upstream-error.ts';

/** One line to the person, apart from the output. */
export const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** Says what went wrong and what to do, and makes the command end with status 1. */
export function fail(error: UpstreamError | string): void {
  process.exitCode = 1;
  if (typeof error === 'string') say(error);
  else if (error.kind === 'cancelled') say('cancelled: nothing was written');
  else if (error.kind === 'timed-out')
    say(`${error.what}: no answer within ${error.afterMilliseconds} ms. ${error.remedy}.`);
  else say(`${error.kind === 'unreachable' ? error.address : error.what}: ${error.detail}. ${error.remedy}.`);
}
