import type { $ZodType } from 'zod/v4/core';

/** What a body or an answer holds: a contract, several of which may be asked at once, or text of this kind. */
export type Content = {
  readonly mediaType: string;
  readonly schema?: $ZodType;
  readonly many?: boolean;
  /** The contract makes something else of what is on the wire, which is then what it takes and not what it gives. */
  readonly decoded?: boolean;
};

/** One thing that can be asked of the server, as the OpenAPI document tells it. A fence holds the table against the routes. */
export type Operation = {
  readonly id: string;
  readonly tag: 'fleet' | 'scans' | 'calculator' | 'reports' | 'process';
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** With `{name}` for each part that varies. */
  readonly path: string;
  /** What is asked, in one sentence. */
  readonly summary: string;
  /** What each varying part of the path is. */
  readonly inPath?: Readonly<Record<string, string>>;
  /** A strict object: its keys are the parameters. */
  readonly query?: $ZodType;
  readonly body?: Content & { readonly example: unknown };
  /** By status; every operation may besides answer with a problem document. */
  readonly answers: Readonly<Record<number, Content & { readonly says: string }>>;
  /** Statuses of problem documents that belong to the ordinary use of it, with their meaning. */
  readonly problems?: Readonly<Record<number, string>>;
};

export const JSON_TYPE = 'application/json';
