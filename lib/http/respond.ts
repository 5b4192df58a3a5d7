import type { z } from 'zod';
import type { Problem } from './contract/problem.ts';

/** What a route says when it cannot answer; `status` decides the title's meaning. */
export type ProblemSpec = Omit<Problem, 'type'>;

const NEVER_STORED = { 'cache-control': 'no-store' } as const;

/** A JSON answer; facts of a cluster are never stored on the way. */
export const respond = (body: unknown, status = 200): Response =>
  Response.json(body, { status, headers: NEVER_STORED });

/** A problem document as RFC 9457 wants it. */
export const problem = (spec: ProblemSpec): Response =>
  new Response(JSON.stringify({ type: 'about:blank', ...spec } satisfies Problem), {
    status: spec.status,
    headers: { ...NEVER_STORED, 'content-type': 'application/problem+json' },
  });

/** What zod refused, in one sentence: each fault with the place where it stands. */
export const faults = ({ issues }: z.core.$ZodError): string =>
  issues.map(({ path, message }) => (path.length === 0 ? message : `${path.join('.')}: ${message}`)).join('; ');

/** The answer to a thing that is not there. */
export const notFound = (what: string): Response =>
  problem({ status: 404, title: 'Not found', detail: `${what} is not in the last scan` });

/** The answer while there is nothing to answer from. */
export const NO_SCAN: ProblemSpec = {
  status: 503,
  title: 'No scan yet',
  detail: 'the first scan has not finished, or it failed',
  remedy: 'see GET /api/scan',
};
