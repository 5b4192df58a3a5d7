import type { UpstreamError } from '#lib/ports/upstream-error.ts';
import type { AskLine } from './contract/ask.ts';

/** What kept JVMs from being asked: trouble on the way, or a rule that protects the application. */
type Failure = UpstreamError | { readonly kind: 'refused'; readonly why: string; readonly remedy: string };

/** The last line of an answer that brought nothing. */
export function askProblem(failure: Failure): AskLine {
  switch (failure.kind) {
    case 'refused':
      return { is: 'problem', title: 'Nothing was asked', detail: failure.why, remedy: failure.remedy };
    case 'forbidden':
      return {
        is: 'problem',
        title: 'Not allowed',
        detail: `${failure.what}: ${failure.detail}`,
        remedy: failure.remedy,
      };
    case 'malformed':
      return {
        is: 'problem',
        title: 'Not understood',
        detail: `${failure.what}: ${failure.detail}`,
        remedy: failure.remedy,
      };
    case 'unreachable':
      return {
        is: 'problem',
        title: 'Not reached',
        detail: `${failure.address}: ${failure.detail}`,
        remedy: failure.remedy,
      };
    case 'timed-out':
      return {
        is: 'problem',
        title: 'No answer',
        detail: `${failure.what}: no answer within ${failure.afterMilliseconds / 1000} s`,
        remedy: failure.remedy,
      };
    case 'cancelled':
      return { is: 'problem', title: 'Cancelled', detail: 'the question was taken back', remedy: 'Ask again' };
  }
}
