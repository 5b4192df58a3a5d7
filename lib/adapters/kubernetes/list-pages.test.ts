import { err, ok } from '#lib/core/result.ts';
import { fakeApiServer, type Routes } from '#lib/testing/fake-api-server.ts';
import { expect, table } from '#lib/testing/harness.ts';
import { listPages } from './list-pages.ts';

const PAGES = [['a', 'b'], ['c', 'd'], ['e']] as const;

/** Three pages whose tokens are their numbers. */
function paged(query: URLSearchParams) {
  const page = Number(query.get('continue') ?? 0);
  const next = page + 1 < PAGES.length ? String(page + 1) : undefined;
  return ok({ metadata: next === undefined ? {} : { continue: next }, items: PAGES[page] });
}

const expired = err({ kind: 'expired', detail: 'too old resource version' } as const);

table(
  'lists in pages',
  [
    { why: 'all pages in order', route: paged, taken: 'abcde', items: 5, trouble: undefined },
    {
      why: 'forgotten in the middle: once more from the start, nothing twice',
      route: (query: URLSearchParams, before: number) => (before === 1 ? expired : paged(query)),
      taken: 'abcde',
      items: 5,
      trouble: undefined,
    },
    {
      why: 'forgotten twice: what the second time gave stays, and it is said',
      route: (query: URLSearchParams) => (query.get('continue') === '2' ? expired : paged(query)),
      taken: 'abcd',
      items: 4,
      trouble: 'expired',
    },
    {
      why: 'refused in the middle: what came before stays',
      route: (query: URLSearchParams) =>
        query.get('continue') === '1' ? err({ kind: 'forbidden', detail: 'no' } as const) : paged(query),
      taken: 'ab',
      items: 2,
      trouble: 'forbidden',
    },
    { why: 'an answer that is no list', route: () => ok({ kind: 'Pod' }), taken: '', items: 0, trouble: 'malformed' },
    { why: 'null items are none', route: () => ok({ items: null }), taken: '', items: 0, trouble: undefined },
    {
      why: 'an empty token ends the list',
      route: () => ok({ metadata: { continue: '' }, items: ['a'] }),
      taken: 'a',
      items: 1,
      trouble: undefined,
    },
  ] satisfies readonly { route: Routes[string]; [key: string]: unknown }[],
  async ({ why, route, taken, items, trouble }) => {
    let seen: unknown[] = [];
    const outcome = await listPages(
      fakeApiServer({ '/api/v1/pods': route }),
      '/api/v1/pods',
      AbortSignal.timeout(5000),
      {
        take: (page) => seen.push(...page),
        restart: () => {
          seen = [];
        },
      },
    );
    expect.soft(seen.join(''), why).toBe(taken);
    expect.soft({ items: outcome.items, trouble: outcome.trouble?.kind }, why).toEqual({ items, trouble });
  },
);
