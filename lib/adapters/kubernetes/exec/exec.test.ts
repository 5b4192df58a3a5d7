import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, table, test } from '#lib/testing/harness.ts';
import { containerExec } from './container-exec.ts';
import { configOf } from './person.ts';

const TOKEN = 'a-token-of-somebody';
const TARGET = { namespace: 'shop', pod: 'cart-0', container: 'cart' };

/** A kubeconfig whose user has credentials of its own, so that a token must replace them. */
function kubeconfig(port: number, host = '127.0.0.1'): void {
  const path = join(mkdtempSync(join(tmpdir(), 'headroom-')), 'config');
  const users = [{ name: 'u', user: { username: 'dashboard', password: 'its-own' } }];
  writeFileSync(
    path,
    JSON.stringify({
      apiVersion: 'v1',
      kind: 'Config',
      clusters: [{ name: 'c', cluster: { server: `http://${host}:${port}`, 'insecure-skip-tls-verify': true } }],
      contexts: [{ name: 'k', context: { cluster: 'c', user: 'u' } }],
      'current-context': 'k',
      users,
    }),
  );
  process.env['KUBECONFIG'] = path;
}

/** An API server that refuses every command with that status, and remembers with which headers it was asked. */
async function refusing(status: number, use: () => Promise<void>): Promise<readonly IncomingHttpHeaders[]> {
  const asked: IncomingHttpHeaders[] = [];
  const server = createServer().on('upgrade', ({ headers }, socket) => {
    asked.push(headers);
    socket.end(`HTTP/1.1 ${status} No\r\nContent-Length: 0\r\n\r\n`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  kubeconfig(typeof address === 'object' && address !== null ? address.port : 0);
  await use();
  server.close();
  return asked;
}

table(
  'a refusal says what the person lacks, and nothing of their token',
  [
    { status: 401, says: { kind: 'forbidden', detail: 'the API server does not know the person (401)' } },
    { status: 403, says: { kind: 'forbidden', remedy: expect.stringContaining('pods/exec in shop') } },
    { status: 404, says: { kind: 'malformed', remedy: 'Scan again' } },
    { status: 500, says: { kind: 'unreachable' } },
  ],
  async ({ status, says }) => {
    const asked = await refusing(status, async () => {
      const config = configOf('k', { kind: 'token', token: TOKEN });
      if (!config.ok) throw new Error(JSON.stringify(config.error));
      const answer = await containerExec(config.value).run(TARGET, ['cat', '/x'], 5_000, new AbortController().signal);
      expect.soft(answer.ok ? {} : answer.error, String(status)).toMatchObject(says);
      expect.soft(JSON.stringify(answer)).not.toContain(TOKEN);
    });
    expect
      .soft(asked, 'asked once, as the person and as nobody else')
      .toMatchObject([{ authorization: `Bearer ${TOKEN}`, 'user-agent': 'headroom-on-request' }]);
  },
);

test('the service account of a pod is no person', () => {
  expect(configOf('in-cluster', { kind: 'kubeconfig' })).toMatchObject({
    ok: false,
    error: { remedy: 'Give a token of your own' },
  });
});

test('a token never goes over an open line', () => {
  kubeconfig(80, 'api.example');
  expect(configOf('k', { kind: 'token', token: TOKEN })).toMatchObject({
    ok: false,
    error: { remedy: 'Reach the API server by https' },
  });
});

test('whoever has left is told nothing more', async () => {
  await refusing(403, async () => {
    const config = configOf('k', { kind: 'token', token: TOKEN });
    if (!config.ok) throw new Error(JSON.stringify(config.error));
    const answer = await containerExec(config.value).run(TARGET, ['cat'], 5_000, AbortSignal.abort());
    expect(answer).toEqual({ ok: false, error: { kind: 'cancelled' } });
  });
});
