import type { ProblemSpec } from './respond.ts';

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/;
const LOOPBACK_ADDRESS = /^(?:::ffff:)?127(?:\.\d{1,3}){3}$|^::1$/;

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

/**
 * Whether a request comes from this machine and names it by itself, whatever a name server says of other names; one that a proxy passed
 * on comes from where the proxy says.
 */
export function isFromThisMachine(headers: Headers): boolean {
  const senders = headers.get('x-forwarded-for')?.split(',') ?? [];
  return LOOPBACK.test(headers.get('host') ?? '') && senders.every((sender) => LOOPBACK_ADDRESS.test(sender.trim()));
}

/**
 * Why a request that acts is not answered when it comes from another site. A browser tells where a request comes from; programs that
 * do not are no danger of this kind.
 * Source: https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Sec-Fetch-Site and RFC 6454.
 */
export function refuseOtherSite(headers: Headers): ProblemSpec | undefined {
  const site = headers.get('sec-fetch-site');
  const origin = headers.get('origin');
  const isOwn =
    site === null
      ? origin === null || hostOf(origin) === headers.get('host')
      : site === 'same-origin' || site === 'none';
  return isOwn ? undefined : STRANGER;
}

/** The same, and why not when a page elsewhere could have sent it as a plain form. */
export function refuseStranger(headers: Headers): ProblemSpec | undefined {
  const other = refuseOtherSite(headers);
  if (other !== undefined) return other;
  return /^application\/json\b/i.test(headers.get('content-type') ?? '') ? undefined : NOT_JSON;
}

const hostOf = (origin: string): string | undefined => (URL.canParse(origin) ? new URL(origin).host : undefined);
