import type { Instant } from '#lib/core/instant.ts';

/**
 * One thing that is no longer as a page may have it. It says where to look, never what is there: who wants that asks for it,
 * with rights of their own.
 */
export type Change = {
  /** The kind of thing: `scan`, `workload`, `session`. The set is open; it is also the first part of the browser's query keys. */
  readonly topic: string;
  /** Which of them: a cluster's name, a workload's key, a session's id. */
  readonly key: string;
  /** What befell it, in one word: `started`, `progress`, `finished`, `reassessed`, `changed`, `gone`. */
  readonly did: string;
  readonly at: Instant;
};

/** A change with its place in the order of all changes; versions of one process can be compared, those of two cannot. */
export type NumberedChange = { readonly version: string; readonly change: Change };

/** The changes of this process, newest last; the last few hundred are remembered for who was away for a moment. */
export type Changes = {
  publish(change: Omit<Change, 'at'>): void;
  /** The version of the newest change. */
  version(): string;
  /** What came after a version; undefined when that is not known any more, so that everything has to be asked anew. */
  since(version: string): readonly NumberedChange[] | undefined;
  /** Tells of every change from now on; gives back how to end it. */
  listen(hear: (numbered: NumberedChange) => void): () => void;
};
