import { changeResponder } from '#lib/http/respond-changes.ts';
import { deps } from './deps.ts';

const responder = changeResponder();

/** The version that a page made now has seen everything up to. */
export const changeVersion = (): string => deps().changes.version();

/** Answers a reader with the changes since the version it has, and then with each as it comes. */
export const respondChanges = (since: string | undefined, left: AbortSignal): Response =>
  responder(deps().changes, since, left);
