import { writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import { afterAll, beforeAll } from 'vitest';
import { instant } from '#lib/core/instant.ts';
import { type Certificates, makeCertificates } from '#lib/testing/certificates.ts';
import { expect, table, test } from '#lib/testing/harness.ts';
import { type MetricsServer, openMetricsLines, prometheusWith } from '#lib/testing/metrics-servers.ts';
import { prometheusClient } from './client.ts';
import { prometheusReader } from './prometheus-reader.ts';
import type { PrometheusSettings } from './settings.ts';

const AT = Date.UTC(2026, 10, 24) / 1000;

const lines = () =>
  openMetricsLines([{ name: 'up', labels: {}, value: () => 1 }], { from: AT - 600, to: AT, every: 60 });

/** `open sesame`, as a web configuration of Prometheus wants passwords: by bcrypt. */
const HASH = '$2b$06$abcdefghijklmnopqrstuu6HOdRXRedKhuj/20F2oHIZZYnOj0s3W';

/** What a gateway before several tenants asks of whoever passes. */
const AT_THE_GATE = { authorization: 'Bearer t0ken', 'x-scope-orgid': 'blue', 'x-project': 'shop' } as const;

let certificates: Certificates;
let secured: MetricsServer;
let prefixed: MetricsServer;
let gate: Server;
let gateAddress = '';

/** A reverse proxy before a real Prometheus, which lets nobody pass without what it asks for. */
function gateBefore(address: string): Server {
  return createServer((asked, answer) => {
    const missing = Object.entries(AT_THE_GATE).find(([name, value]) => asked.headers[name] !== value);
    if (missing !== undefined) {
      answer.writeHead(401).end(`no ${missing[0]}`);
      return;
    }
    const { method, headers, url = '' } = asked;
    const passed = request(`${address}${url.replace(/^\/tenants/, '')}`, { method, headers }, (reply) => {
      answer.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(answer);
    });
    asked.pipe(passed);
  });
}

beforeAll(async () => {
  certificates = makeCertificates();
  const webConfig = certificates.path('web.yml');
  const { path } = certificates;
  writeFileSync(
    webConfig,
    `tls_server_config:
  cert_file: ${path('server.crt')}
  key_file: ${path('server.key')}
  client_ca_file: ${path('ca.crt')}
  client_auth_type: RequireAndVerifyClientCert
basic_auth_users:
  ali: ${HASH}
`,
  );
  [secured, prefixed] = await Promise.all([
    prometheusWith([lines()], [], { webConfig, scheme: 'https' }),
    prometheusWith([lines()], [], { prefix: '/team/metrics' }),
  ]);
  gate = gateBefore(prefixed.address);
  await new Promise<void>((resolve) => gate.listen(0, '127.0.0.1', resolve));
  const bound = gate.address();
  gateAddress = `http://127.0.0.1:${bound === null || typeof bound === 'string' ? 0 : bound.port}/tenants`;
});

afterAll(async () => {
  gate?.close();
  await Promise.all([secured?.stop(), prefixed?.stop()]);
  certificates?.remove();
});

type Settings = Omit<PrometheusSettings, 'address'>;

const known = () => ({
  authority: certificates.text('ca.crt'),
  certificate: certificates.text('client.crt'),
  key: certificates.text('client.key'),
});

const ali = (password: string) => ({ kind: 'basic', user: 'ali', password }) as const;
const nobody = { kind: 'none' } as const;
const bearer = (token: string) => ({ kind: 'bearer', token }) as const;

/** Either an answer, or the kind of trouble with a word of what to do. */
async function outcome(address: string, settings: Settings): Promise<string> {
  const client = prometheusClient({ address, backOffMilliseconds: 1, ...settings });
  const answer = await client.ask({ text: 'up', at: AT }, AbortSignal.timeout(10_000));
  if (answer.ok) return `${answer.value.rows.length} row`;
  return 'remedy' in answer.error ? `${answer.error.kind}: ${answer.error.remedy}` : answer.error.kind;
}

table(
  'a Prometheus that wants to know who asks, with a certificate of an authority of its own',
  [
    {
      settings: () => ({ credentials: ali('open sesame'), tls: known() }),
      says: '1 row',
      why: 'both ends and the user are known',
    },
    {
      settings: () => ({ credentials: ali('close sesame'), tls: known() }),
      says: 'forbidden: give Headroom a token or a user',
      why: 'a wrong password',
    },
    {
      settings: () => ({ credentials: nobody, tls: known() }),
      says: 'forbidden: give Headroom a token or a user',
      why: 'no user',
    },
    {
      settings: () => ({ credentials: ali('open sesame'), tls: { authority: certificates.text('ca.crt') } }),
      says: 'its certificate',
      why: 'no certificate of who asks',
    },
    {
      settings: () => ({ credentials: ali('open sesame') }),
      says: 'its certificate',
      why: 'nobody vouches for the server',
    },
  ] satisfies readonly { settings: () => Settings; says: string; why: string }[],
  async ({ settings, says, why }) => expect.soft(await outcome(secured.address, settings()), why).toContain(says),
);

table(
  'a path before the query API',
  [
    { path: '', says: '1 row', why: 'the whole address' },
    { path: '/', says: '1 row', why: 'a slash at its end' },
    {
      path: '/wrong',
      says: 'malformed: check that the address is the root of a Prometheus query API, with its path prefix',
      why: 'another path',
    },
  ],
  async ({ path, says, why }) =>
    expect.soft(await outcome(`${prefixed.address}${path}`, { credentials: nobody }), why).toContain(says),
);

table(
  'a gateway that asks for a token, a tenant and a header of its own',
  [
    {
      settings: { credentials: bearer('t0ken'), tenant: 'blue', headers: { 'x-project': 'shop' } },
      says: '1 row',
      why: 'all three',
    },
    {
      settings: { credentials: bearer('other'), tenant: 'blue', headers: { 'x-project': 'shop' } },
      says: 'forbidden',
      why: 'another token',
    },
    {
      settings: { credentials: bearer('t0ken'), tenant: 'green', headers: { 'x-project': 'shop' } },
      says: 'forbidden',
      why: 'another tenant',
    },
    { settings: { credentials: bearer('t0ken'), tenant: 'blue' }, says: 'forbidden', why: 'the header is missing' },
  ] satisfies readonly { settings: Settings; says: string; why: string }[],
  async ({ settings, says, why }) => expect.soft(await outcome(gateAddress, settings), why).toContain(says),
);

test('every question of a scan shows what the gateway asks for', async () => {
  const settings = {
    address: gateAddress,
    credentials: bearer('t0ken'),
    tenant: 'blue',
    headers: { 'x-project': 'shop' },
  };
  const answer = await prometheusReader(settings, () => instant(AT * 1000)).read(
    [],
    3600,
    AbortSignal.timeout(60_000),
    () => {},
  );
  expect(answer.ok && answer.value.health.questions.filter(({ failure }) => failure !== undefined)).toEqual([]);
  expect(answer.ok && answer.value.health.version).toMatch(/^2\.|^3\./);
});
