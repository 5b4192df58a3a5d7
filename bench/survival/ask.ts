import type { Program } from './scenarios.ts';

const CALLERS = 4;
const PATIENCE = 10_000;
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** How a program answered while it was asked. */
export type Answers = { answered: number; failed: number };

/** Asks a program until it is told to stop, four callers at a time with a short breath between their questions. */
export function ask(
  asks: Program['asks'],
  address: string,
  stop: AbortSignal,
): { readonly answers: Answers; readonly callers: Promise<unknown> } {
  const answers: Answers = { answered: 0, failed: 0 };
  const paths = asks?.paths ?? [];
  const caller = async (first: number): Promise<void> => {
    for (let turn = first; !stop.aborted; turn += 1) {
      const path = paths[turn % paths.length] ?? '/';
      const answer = await fetch(`http://${address}:${asks?.port}${path}`, {
        signal: AbortSignal.timeout(PATIENCE),
      }).catch(() => undefined);
      await answer?.arrayBuffer().catch(() => undefined);
      if (answer === undefined) answers.failed += 1;
      else answers.answered += 1;
      await pause(answer === undefined ? 500 : 20);
    }
  };
  const callers = paths.length === 0 ? [] : Array.from({ length: CALLERS }, (_, first) => caller(first));
  return { answers, callers: Promise.all(callers) };
}
