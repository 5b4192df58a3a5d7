import type { ProblemSpec } from './respond.ts';

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/;

const STRANGER: ProblemSpec = {
  status: 403,
  title: 'Another site asked',
  detail: 'this request does not come from a page of this Headroom',
  remedy: 'open the page of the workload and ask from there',
};

const NOT_JSON: ProblemSpec = {
  status: 415,
  title: 'The body is not JSON',
  detail: 'a request that makes Headroom act carries content-type: application/json',
};

/** Whether a request names this machine itself, whatever a name server says of other names. */
export const isToLoopback = (headers: Headers): boolean => LOOPBACK.test(headers.get('host') ?? '');

/**
 * Why a request that acts is not answered: it comes from another site, or a page elsewhere could have sent it as a plain form. A
 * browser tells where a request comes from; programs that do not are no danger of this kind.
 * Source: https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Sec-Fetch-Site and RFC 6454.
 */
export function refuseStranger(headers: Headers): ProblemSpec | undefined {
  const site = headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin' && site !== 'none') return STRANGER;
  const origin = headers.get('origin');
  if (origin !== null && hostOf(origin) !== headers.get('host')) return STRANGER;
  return /^application\/json\b/i.test(headers.get('content-type') ?? '') ? undefined : NOT_JSON;
}

const hostOf = (origin: string): string | undefined => (URL.canParse(origin) ? new URL(origin).host : undefined);
