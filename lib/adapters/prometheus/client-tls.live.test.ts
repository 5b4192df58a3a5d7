import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { expect, table } from '#lib/testing/harness.ts';
import { prometheusClient } from './client.ts';
import type { TlsTexts } from './settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'headroom-tls-'));
const file = (name: string): string => join(folder, name);
const text = (name: string): string => readFileSync(file(name), 'utf8');
const openssl = (...args: string[]): Buffer => execFileSync('openssl', args, { stdio: 'pipe', cwd: folder });

/** An authority, and a certificate of it for each end. */
function makeCertificates(): void {
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  openssl('req', '-x509', ...key, '-keyout', 'ca.key', '-out', 'ca.crt', '-days', '2', '-subj', '/CN=authority');
  for (const name of ['server', 'client']) {
    openssl(
      'req',
      ...key,
      '-keyout',
      `${name}.key`,
      '-out',
      `${name}.csr`,
      '-subj',
      `/CN=${name}`,
      '-addext',
      'subjectAltName=IP:127.0.0.1',
    );
    openssl(
      'x509',
      '-req',
      '-in',
      `${name}.csr`,
      '-CA',
      'ca.crt',
      '-CAkey',
      'ca.key',
      '-CAcreateserial',
      '-days',
      '2',
      '-copy_extensions',
      'copy',
      '-out',
      `${name}.crt`,
    );
  }
}

let server: Server;
let address = '';

beforeAll(async () => {
  makeCertificates();
  const tls = { key: text('server.key'), cert: text('server.crt'), ca: text('ca.crt'), requestCert: true };
  server = createServer({ ...tls, rejectUnauthorized: true }, (_, response) =>
    response.end('{"status":"success","data":{"resultType":"vector","result":[]}}'),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  address = `https://127.0.0.1:${bound === null || typeof bound === 'string' ? 0 : bound.port}`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

table(
  'a server that wants to know who asks, with a certificate of an authority of its own',
  [
    {
      tls: () => ({ authority: text('ca.crt'), certificate: text('client.crt'), key: text('client.key') }),
      ok: true,
      why: 'both are known',
    },
    { tls: () => ({ authority: text('ca.crt') }), ok: false, why: 'nobody says who asks' },
    {
      tls: () => ({ certificate: text('client.crt'), key: text('client.key') }),
      ok: false,
      why: 'nobody vouches for the server',
    },
  ] satisfies readonly { tls: () => TlsTexts; ok: boolean; why: string }[],
  async ({ tls, ok, why }) => {
    const settings = { address, credentials: { kind: 'none' }, tls: tls(), backOffMilliseconds: 1 } as const;
    const answer = await prometheusClient(settings).ask({ text: 'up', at: 1 }, AbortSignal.timeout(10_000));
    expect.soft(answer.ok, why).toBe(ok);
    if (!answer.ok)
      expect
        .soft(answer.error, why)
        .toMatchObject({ kind: 'unreachable', remedy: expect.stringContaining('certificate') });
  },
);
