import { err, ok, type Result } from '#lib/core/result.ts';

type Trouble = {
  readonly kind: 'forbidden' | 'absent' | 'expired' | 'unreachable' | 'cancelled';
  readonly detail: string;
};

/** Answers by path; a function decides by the query and by how often it was asked before. */
export type Routes = Readonly<
  Record<string, unknown[] | Trouble | ((query: URLSearchParams, before: number) => Result<unknown, Trouble>)>
>;

const DISCOVERY = /^\/apis\/[^/]+\/[^/]+$/;

const empty = { metadata: {}, items: [] };

/** An API server in memory for tests of what is made of its answers: an unknown path is an empty list. */
export function fakeApiServer(routes: Routes, namespace?: string) {
  const asked: string[] = [];
  return {
    asked,
    context: 'fake',
    server: 'https://fake.example',
    namespace,
    getText: async (): Promise<Result<string, Trouble>> => err({ kind: 'absent', detail: 'no text is kept here' }),
    watch: async (): Promise<Result<undefined, Trouble>> => err({ kind: 'absent', detail: 'nothing is watched here' }),
    async get(path: string, signal: AbortSignal): Promise<Result<unknown, Trouble>> {
      if (signal.aborted) return err({ kind: 'cancelled', detail: 'cancelled' });
      const { pathname, searchParams } = new URL(path, 'https://fake.example');
      const before = asked.filter((earlier) => earlier === pathname).length;
      asked.push(pathname);
      const route = routes[pathname];
      if (route === undefined) return ok(DISCOVERY.test(pathname) ? { resources: [] } : empty);
      if (Array.isArray(route)) return ok({ metadata: {}, items: route });
      return typeof route === 'function' ? route(searchParams, before) : err(route);
    },
  };
}
