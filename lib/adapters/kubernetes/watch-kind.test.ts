import { err, ok, type Result } from '#lib/core/result.ts';
import { expect, test } from '#lib/testing/harness.ts';
import type { Connection } from './connection.ts';
import type { Trouble } from './trouble.ts';
import { watchKind } from './watch-kind.ts';

const DEPLOYMENTS = { kind: 'Deployment', apiVersion: 'apps/v1', plural: 'deployments', namespaced: true };

const head = (namespace: string, generation: number, version: string, more: object = {}) => ({
  metadata: { name: 'cart', namespace, generation, resourceVersion: version, ...more },
});

type Watch = (hear: (event: object) => void) => Result<undefined, Trouble>;

/** An API server that gives these lists and then these watches, and ends the test's signal when there are no more. */
async function watched(lists: readonly (readonly object[])[], watches: readonly Watch[]) {
  const stop = new AbortController();
  const asked: string[] = [];
  const changed: string[] = [];
  let [listed, followed] = [0, 0];
  const connection: Connection = {
    context: 'fake',
    server: 'https://fake.example',
    namespace: undefined,
    getText: async () => err({ kind: 'absent', detail: '' }),
    async get(path, _, accept) {
      asked.push(`list ${accept?.split(';')[1]} ${new URL(path, 'https://x').searchParams.get('limit')}`);
      const items = lists[listed++] ?? [];
      return ok({ metadata: { resourceVersion: `${100 * listed}` }, items });
    },
    async watch(path, _, __, hear) {
      const { searchParams } = new URL(path, 'https://x');
      asked.push(`watch ${searchParams.get('resourceVersion')} ${searchParams.get('allowWatchBookmarks')}`);
      const watch = watches[followed++];
      if (watch !== undefined) return watch((event) => hear(JSON.stringify(event)));
      stop.abort();
      return err({ kind: 'cancelled', detail: '' });
    },
  };
  const trouble = await watchKind(DEPLOYMENTS, undefined, connection, stop.signal, (namespace) =>
    changed.push(namespace),
  );
  return { asked, changed, trouble };
}

const ends: Result<undefined, Trouble> = ok(undefined);

test('what somebody changes is told; what only the status says is not, and the next watch goes on from where this one ended', async () => {
  const { asked, changed, trouble } = await watched(
    [[head('shop', 1, '90'), head('batch', 1, '91')]],
    [
      (hear) => {
        hear({ type: 'MODIFIED', object: head('shop', 1, '101') });
        hear({ type: 'MODIFIED', object: head('shop', 2, '102') });
        hear({ type: 'ADDED', object: head('new', 1, '103') });
        hear({ type: 'DELETED', object: head('batch', 1, '104') });
        hear({ type: 'MODIFIED', object: head('shop', 2, '105', { annotations: { 'headroom/silence': 'x' } }) });
        hear({ type: 'BOOKMARK', object: { metadata: { resourceVersion: '150' } } });
        return ends;
      },
    ],
  );
  expect(changed).toEqual(['shop', 'new', 'batch', 'shop']);
  expect(asked).toEqual(['list as=PartialObjectMetadataList 500', 'watch 100 true', 'watch 150 true']);
  expect(trouble.kind).toBe('cancelled');
});

test('when the server forgot, by an event or by its status, the list is compared, so that nothing is missed', async () => {
  const gone = { type: 'ERROR', object: { kind: 'Status', code: 410 } };
  const { asked, changed } = await watched(
    [
      [head('shop', 1, '90'), head('batch', 1, '91')],
      [head('shop', 2, '150'), head('batch', 1, '91')],
      [head('shop', 2, '150')],
    ],
    [
      (hear) => {
        hear(gone);
        return ends;
      },
      () => err({ kind: 'expired', detail: 'too old' }),
    ],
  );
  expect(changed).toEqual(['shop', 'batch']);
  expect(asked.filter((each) => each.startsWith('watch'))).toEqual([
    'watch 100 true',
    'watch 200 true',
    'watch 300 true',
  ]);
});

test('pods of jobs are passed over', async () => {
  const ofJob = { ownerReferences: [{ kind: 'Job' }] };
  const { changed } = await watched(
    [[]],
    [
      (hear) => {
        hear({ type: 'ADDED', object: head('batch', 1, '2', ofJob) });
        return ends;
      },
    ],
  );
  expect(changed).toEqual([]);
});

test('a right that is missing ends the watch', async () => {
  const forbidden = err({ kind: 'forbidden', detail: 'no watch' } as const);
  expect((await watched([[]], [() => forbidden])).trouble).toEqual({ kind: 'forbidden', detail: 'no watch' });
});
