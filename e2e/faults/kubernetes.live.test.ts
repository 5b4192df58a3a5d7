import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { kubernetesReader } from '#lib/adapters/kubernetes/cluster-reader.ts';
import { connectTo } from '#lib/adapters/kubernetes/connection.ts';
import { instant } from '#lib/core/instant.ts';
import type { ClusterReader } from '#lib/ports/cluster-reader.ts';
import { clusterReaderContract } from '#lib/testing/cluster-reader.contract.ts';
import { expect, table, test } from '#lib/testing/harness.ts';
import { type ApiServer, startServers, tokenOf, type User } from './api-server.ts';
import { at, cut, either, firstAt, paged, refuse, rewrite, silent } from './faults.ts';
import { pointToServer } from './point-to-server.ts';
import { type Fault, faultyProxy } from './proxy.ts';
import { EVERYTHING, fillServer } from './shop.ts';

const TIMEOUT = 1500;
const folder = mkdtempSync(join(tmpdir(), 'headroom-kubeconfig-'));
const kubeconfig = join(folder, 'config');
let server: ApiServer;

beforeAll(async () => {
  server = await startServers();
  await fillServer(server);
}, 120_000);

afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A reader of what the kubeconfig names at this moment. */
function reader(): ClusterReader {
  const connection = connectTo({ context: undefined, timeoutMilliseconds: TIMEOUT });
  if (!connection.ok) throw new Error(JSON.stringify(connection.error));
  return kubernetesReader(connection.value, {
    namespaces: undefined,
    timeoutMilliseconds: TIMEOUT,
    clock: () => instant(Date.now()),
  });
}

async function read(signal = AbortSignal.timeout(60_000)) {
  const answer = await reader().read(signal, () => {});
  return {
    error: answer.ok ? undefined : answer.error,
    names: answer.ok ? answer.value.workloads.map(({ ref }) => `${ref.kind} ${ref.namespace}/${ref.name}`) : [],
    gaps: answer.ok ? answer.value.gaps : [],
    facts: answer.ok ? answer.value : undefined,
  };
}

const asUser = (token: string, namespace?: string): void =>
  pointToServer(kubeconfig, {
    server: server.address,
    authority: server.authority,
    user: { token },
    ...(namespace !== undefined && { namespace }),
  });

async function through(fault: Fault, user: User = 'reader') {
  const proxy = await faultyProxy(
    { address: server.address, authority: server.authority, token: tokenOf(user) },
    fault,
  );
  pointToServer(kubeconfig, { server: proxy.address });
  const answer = await read();
  proxy.stop();
  return { ...answer, asked: proxy.asked };
}

clusterReaderContract('a real API server', async () => {
  asUser(tokenOf('reader'));
  return reader();
});

test('with the role that is shipped all is read, over TLS with a token, and no Secret is asked for', async () => {
  asUser(tokenOf('reader'));
  const { names, gaps, facts } = await read();
  expect(names).toEqual(EVERYTHING);
  expect(gaps).toEqual([]);
  const [container] = facts?.workloads.find(({ ref }) => ref.name === 'cart')?.template.containers ?? [];
  expect(container?.env).toMatchObject([{ name: 'JAVA_OPTS', value: { value: '-Xmx256m' } }]);
  expect(container?.args?.[2]).toHaveLength(30_000);
  const { asked } = await through(() => undefined);
  expect(asked.filter((path) => path.includes('secrets'))).toEqual([]);
});

test('an exec plugin of the kubeconfig gives the token', async () => {
  const status = {
    kind: 'ExecCredential',
    apiVersion: 'client.authentication.k8s.io/v1',
    status: { token: tokenOf('reader') },
  };
  const exec = {
    apiVersion: 'client.authentication.k8s.io/v1',
    command: 'echo',
    args: [JSON.stringify(status)],
    interactiveMode: 'Never',
  };
  pointToServer(kubeconfig, { server: server.address, authority: server.authority, user: { exec } });
  expect((await read()).names).toEqual(EVERYTHING);
});

test('a certificate that nobody vouches for is refused', async () => {
  pointToServer(kubeconfig, { server: server.address, user: { token: tokenOf('reader') } });
  expect((await read()).error).toMatchObject({ kind: 'unreachable', detail: expect.stringMatching(/certificate/i) });
});

test('a token that is not accepted: 401, and how to renew it', async () => {
  asUser('made-up');
  expect((await read()).error).toMatchObject({
    kind: 'forbidden',
    detail: 'Unauthorized',
    remedy: expect.stringContaining('Renew the credentials of context faults'),
  });
});

test('a user without any right learns which one is missing', async () => {
  asUser(tokenOf('stranger'));
  expect((await read()).error).toMatchObject({
    kind: 'forbidden',
    detail: expect.stringContaining('User "stranger" cannot list resource "pods"'),
    remedy: expect.stringContaining('--verb=get,list --resource=pods'),
  });
});

test('a user of one namespace sees that one, and is told what is missing', async () => {
  asUser(tokenOf('shop-only'), 'shop');
  const { names, gaps } = await read();
  expect(names).toEqual(EVERYTHING.filter((name) => name.includes(' shop/')));
  expect(gaps).toContainEqual(
    expect.objectContaining({ what: 'pods outside shop', remedy: expect.stringContaining('--resource=pods') }),
  );
  expect(gaps).toContainEqual(expect.objectContaining({ what: 'nodes' }));
});

const PODS = '/api/v1/pods';
const SETS = '/apis/apps/v1/statefulsets';
const withoutLedger = EVERYTHING.filter((name) => !name.startsWith('StatefulSet'));

table(
  'faults of one question: the rest is shown, and what is missing has a remedy',
  [
    { why: 'pages', fault: paged(PODS, 5), names: EVERYTHING, gap: undefined },
    {
      why: '410 in the middle of a list: read once more',
      fault: either(
        refuse(({ url, before }) => url.pathname === PODS && before === 1, 410, 'expired'),
        paged(PODS, 5),
      ),
      names: EVERYTHING,
      gap: undefined,
    },
    {
      why: '410 again and again: what was read stays',
      fault: either(
        refuse(({ url }) => url.pathname === PODS && url.searchParams.has('continue'), 410, 'too old'),
        paged(PODS, 5),
      ),
      names: EVERYTHING.slice(0, 7),
      gap: { what: 'pods in all namespaces', why: 'too old', remedy: /forgot the list twice/ },
    },
    {
      why: '403 on one kind',
      fault: refuse(at(SETS), 403, 'no'),
      names: withoutLedger,
      gap: { what: 'statefulsets in all namespaces', why: 'no', remedy: /--resource=statefulsets\.apps/ },
    },
    {
      why: '429 once, with a time to wait',
      fault: refuse(firstAt(SETS, 1), 429, 'slow down', { 'retry-after': '1' }),
      names: EVERYTHING,
      gap: undefined,
    },
    {
      why: '429 always',
      fault: refuse(at(SETS), 429, 'slow down'),
      names: withoutLedger,
      gap: { what: 'statefulsets in all namespaces', why: 'slow down', remedy: /Scan less often/ },
    },
    {
      why: '500 twice',
      fault: refuse(firstAt(SETS, 2), 500, 'etcd leader changed'),
      names: EVERYTHING,
      gap: undefined,
    },
    {
      why: 'silence',
      fault: silent(at(SETS)),
      names: withoutLedger,
      gap: { what: 'statefulsets in all namespaces', why: 'no full answer within 1500 ms', remedy: /readyz/ },
    },
    { why: 'a connection that breaks once', fault: cut(firstAt(SETS, 1)), names: EVERYTHING, gap: undefined },
    {
      why: 'a connection that breaks always',
      fault: cut(at(SETS)),
      names: withoutLedger,
      gap: { what: 'statefulsets in all namespaces', why: 'aborted', remedy: /readyz/ },
    },
    {
      why: 'another page than the API',
      fault: rewrite(at(SETS), () => '<html>Sign in</html>'),
      names: withoutLedger,
      gap: {
        what: 'statefulsets in all namespaces',
        why: /^the answer is no JSON/,
        remedy: /does not speak the Kubernetes API/,
      },
    },
    {
      why: 'one object without the shape of its kind',
      fault: rewrite(at(SETS), (text) =>
        text.replace('"containers":[{', '"containers":[{"name":{},').replace('"name":"app",', ''),
      ),
      names: withoutLedger,
      gap: {
        what: 'StatefulSet bank/ledger',
        why: /spec\.template\.spec\.containers\[0\]\.name/,
        remedy: /kubectl explain/,
      },
    },
    {
      why: 'a quantity that is none',
      fault: rewrite(at(SETS), (text) => text.replace('512Mi', '512Mib')),
      names: EVERYTHING,
      gap: {
        what: 'container app of StatefulSet bank/ledger',
        why: /"512Mib" is not a Kubernetes quantity/,
        remedy: /512Mi/,
      },
    },
    {
      why: 'objects that own each other',
      fault: rewrite(at(SETS), (text) => {
        const uid = /"uid":"(?<uid>[^"]+)"/.exec(text)?.groups?.['uid'] ?? '';
        const owner = JSON.stringify([
          { kind: 'StatefulSet', apiVersion: 'apps/v1', name: 'ledger', uid, controller: true },
        ]);
        return text.replace('"metadata":{"name":"ledger"', `"metadata":{"ownerReferences":${owner},"name":"ledger"`);
      }),
      names: EVERYTHING,
      gap: { what: 'the owner of StatefulSet bank/ledger', why: /circle/, remedy: /ownerReferences/ },
    },
  ],
  async ({ why, fault, names, gap }) => {
    const answer = await through(fault);
    expect.soft(answer.names, why).toEqual(names);
    expect.soft(answer.gaps.length, why).toBe(gap === undefined ? 0 : 1);
    if (gap === undefined) return;
    const matching = (pattern: string | RegExp) =>
      typeof pattern === 'string' ? pattern : expect.stringMatching(pattern);
    expect.soft(answer.gaps[0], why).toEqual({
      source: 'kubernetes',
      what: gap.what,
      why: matching(gap.why),
      remedy: matching(gap.remedy),
    });
  },
);

test('an API server that is away', async () => {
  const proxy = await faultyProxy({ address: server.address }, () => undefined);
  proxy.stop();
  pointToServer(kubeconfig, { server: proxy.address });
  expect((await read()).error).toMatchObject({
    kind: 'unreachable',
    address: proxy.address,
    detail: expect.stringContaining('ECONNREFUSED'),
    remedy: expect.stringContaining('readyz'),
  });
});

test('a scan that is cancelled while it waits ends at once', async () => {
  const abort = new AbortController();
  const proxy = await faultyProxy(
    { address: server.address, authority: server.authority, token: tokenOf('reader') },
    (passing) => {
      if (passing.url.pathname !== PODS) return undefined;
      abort.abort();
      return Promise.resolve();
    },
  );
  pointToServer(kubeconfig, { server: proxy.address });
  expect((await read(abort.signal)).error).toEqual({ kind: 'cancelled' });
  proxy.stop();
});
