import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { manifestFacts } from '#lib/adapters/manifests/read-manifests.ts';
import { readShell } from '#lib/adapters/shell/read-shell.ts';
import { assessCluster } from '#lib/core/assess/assess-cluster.ts';
import { instant } from '#lib/core/instant.ts';
import { err, ok } from '#lib/core/result.ts';
import type { PullSecrets } from '#lib/ports/pull-secrets.ts';
import { expect, table, test } from '#lib/testing/harness.ts';
import { type Credentials, type HostSettings, registryClient } from './client.ts';
import { registryImageReader } from './registry-image-reader.ts';

/** Debian's registry with a password and a certificate of its own authority, and two images pushed into it. */
const folder = mkdtempSync(join(tmpdir(), 'headroom-registry-'));
const file = (name: string): string => join(folder, name);
const pull: Credentials = { user: 'pull', password: 'open-sesame' };

/** `pull` with its password as bcrypt has it: the only form that the registry takes. */
const HTPASSWD = 'pull:$2y$05$jo0NxstXH4LvnT5Fgkkk5OB.zbL9ytW6.3MpThABUMVRITRhpbbPi\n';

let host = '';
let registry: ChildProcess | undefined;

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

function makeCertificate(): void {
  const subject = ['-subj', '/CN=registry', '-addext', 'subjectAltName=IP:127.0.0.1'];
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-keyout', file('server.key')];
  execFileSync('openssl', ['req', '-x509', ...key, '-out', file('server.crt'), '-days', '2', ...subject], {
    stdio: 'pipe',
  });
}

type Sent = { readonly status: number; readonly location: string | undefined };

/** What `docker push` does, which this machine may not have. */
function send(method: string, path: string, body: string, type: string): Promise<Sent> {
  const url = path.startsWith('https:') ? path : `https://${host}${path}`;
  return new Promise((resolve, reject) => {
    const headers = {
      authorization: `Basic ${Buffer.from(`${pull.user}:${pull.password}`).toString('base64')}`,
      'content-type': type,
      'content-length': Buffer.byteLength(body),
    };
    const sent = request(url, { method, headers, ca: readFileSync(file('server.crt')) }, (answer) => {
      answer.resume().on('end', () => resolve({ status: answer.statusCode ?? 0, location: answer.headers.location }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const digestOf = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;

async function pushBlob(repository: string, text: string): Promise<{ digest: string; size: number }> {
  const { location } = await send('POST', `/v2/${repository}/blobs/uploads/`, '', 'application/octet-stream');
  const joint = location?.includes('?') === true ? '&' : '?';
  const { status } = await send('PUT', `${location}${joint}digest=${digestOf(text)}`, text, 'application/octet-stream');
  if (status !== 201) throw new Error(`the registry answers ${status} to a blob`);
  return { digest: digestOf(text), size: Buffer.byteLength(text) };
}

const DOCKER = 'application/vnd.docker.distribution.manifest.v2+json';
const OCI = 'application/vnd.oci.image.manifest.v1+json';
const OCI_INDEX = 'application/vnd.oci.image.index.v1+json';

async function pushManifest(repository: string, tag: string, mediaType: string, rest: object): Promise<string> {
  const text = JSON.stringify({ schemaVersion: 2, mediaType, ...rest });
  const { status } = await send('PUT', `/v2/${repository}/manifests/${tag}`, text, mediaType);
  if (status !== 201) throw new Error(`the registry answers ${status} to a manifest`);
  return digestOf(text);
}

/** An image of one layer, as `docker build` leaves it. */
async function pushImage(repository: string, tag: string, mediaType: string, config: object): Promise<string> {
  const isOci = mediaType === OCI;
  const layer = await pushBlob(repository, 'not looked into');
  const blob = await pushBlob(repository, JSON.stringify({ architecture: 'amd64', os: 'linux', config }));
  const kind = isOci ? 'application/vnd.oci.image.config.v1+json' : 'application/vnd.docker.container.image.v1+json';
  const layerKind = isOci
    ? 'application/vnd.oci.image.layer.v1.tar+gzip'
    : 'application/vnd.docker.image.rootfs.diff.tar.gzip';
  return pushManifest(repository, tag, mediaType, {
    config: { mediaType: kind, ...blob },
    layers: [{ mediaType: layerKind, ...layer }],
  });
}

const SHOP = {
  Env: ['PATH=/usr/bin', 'JAVA_VERSION=17.0.15+6', 'JAVA_OPTS=-Xmx300m', 'DB_PASSWORD=hidden'],
  Entrypoint: ['sh', '-c', 'exec java $JAVA_OPTS -jar /app/app.jar'],
  Labels: { 'org.opencontainers.image.title': 'shop' },
};

beforeAll(async () => {
  makeCertificate();
  writeFileSync(file('htpasswd'), HTPASSWD);
  mkdirSync(file('data'));
  const port = await freePort();
  host = `127.0.0.1:${port}`;
  writeFileSync(
    file('config.yml'),
    [
      'version: 0.1',
      'log: { level: error, accesslog: { disabled: true } }',
      `storage: { filesystem: { rootdirectory: ${file('data')} } }`,
      `http: { addr: '${host}', tls: { certificate: ${file('server.crt')}, key: ${file('server.key')} } }`,
      `auth: { htpasswd: { realm: shop, path: ${file('htpasswd')} } }`,
    ].join('\n'),
  );
  registry = spawn('docker-registry', ['serve', file('config.yml')], { stdio: 'ignore' });
  const until = Date.now() + 30_000;
  for (;;) {
    const answer = await send('GET', '/v2/', '', 'application/json').catch(() => undefined);
    if (answer?.status === 200) break;
    if (Date.now() > until) throw new Error('the registry did not start');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const digest = await pushImage('shop/cart', '1.0', DOCKER, SHOP);
  const oci = await pushImage('shop/search', 'amd64', OCI, {
    ...SHOP,
    Env: ['JAVA_VERSION=21.0.2'],
    Cmd: ['java', '-Xss2m'],
  });
  await pushManifest('shop/search', '1.0', OCI_INDEX, {
    manifests: [
      { mediaType: OCI, digest: oci, size: 1, platform: { os: 'unknown', architecture: 'unknown' } },
      { mediaType: OCI, digest: oci, size: 1, platform: { os: 'linux', architecture: 'amd64' } },
    ],
  });
  writeFileSync(file('digest'), digest);
}, 60_000);

afterAll(() => {
  registry?.kill();
  rmSync(folder, { recursive: true });
});

const wanted = (reference: string) => ({ reference, pullSecrets: [] });

type Access = { readonly credentials?: Credentials; readonly settings?: (name: string) => HostSettings | undefined };

const trusted = (name: string): HostSettings | undefined =>
  name === host ? { authority: readFileSync(file('server.crt'), 'utf8') } : undefined;

const read = (references: readonly string[], { credentials, settings = trusted }: Access) =>
  registryImageReader({ credentials: () => credentials, settings }).read(
    references.map(wanted),
    AbortSignal.timeout(20_000),
  );

test('images of both kinds, by tag, by digest and through an index', async () => {
  const byDigest = `${host}/shop/cart@${readFileSync(file('digest'), 'utf8')}`;
  const names = [`${host}/shop/cart:1.0`, byDigest, `${host}/shop/search:1.0`];
  const { images, gaps } = await read(names, { credentials: pull });
  expect(gaps).toEqual([]);
  expect(images[names[0] ?? '']?.env).toEqual([
    'PATH=/usr/bin',
    'JAVA_VERSION=17.0.15+6',
    'JAVA_OPTS=-Xmx300m',
    'DB_PASSWORD=***',
  ]);
  expect(images[byDigest]?.digest).toBe(images[names[0] ?? '']?.digest);
  expect(images[names[2] ?? '']?.cmd).toEqual(['java', '-Xss2m']);
});

test('a mirror is asked instead of the registry, with its own password and authority', async () => {
  const settings = (name: string): HostSettings | undefined =>
    name === 'registry.example' ? { mirror: host } : trusted(name);
  const { images } = await read(['registry.example/shop/cart:1.0'], { credentials: pull, settings });
  expect(images['registry.example/shop/cart:1.0']?.labels).toEqual({ 'org.opencontainers.image.title': 'shop' });
});

table(
  'what cannot be read is a gap that says what mends it',
  [
    { image: 'shop/cart:1.0', access: {}, says: /credential/, why: 'no password' },
    {
      image: 'shop/cart:1.0',
      access: { credentials: { user: 'pull', password: 'wrong' } },
      says: /credential/,
      why: 'a wrong one',
    },
    {
      image: 'shop/cart:1.0',
      access: { credentials: pull, settings: () => ({ plainHttp: false }) },
      says: /authority that signed/,
      why: 'an authority that is not known',
    },
    { image: 'shop/cart:2.0', access: { credentials: pull }, says: /still there/, why: 'no such tag' },
  ] satisfies readonly { image: string; access: Access; says: RegExp; why: string }[],
  async ({ image, access, says, why }) => {
    const { images, gaps } = await read([`${host}/${image}`], access);
    expect.soft(images, why).toEqual({});
    expect.soft(gaps[0]?.remedy, why).toMatch(says);
    expect.soft(JSON.stringify(gaps), why).not.toContain('open-sesame');
  },
);

const authOf = (password: string): string =>
  JSON.stringify({ auths: { [`https://${host}/v1/`]: { auth: Buffer.from(`pull:${password}`).toString('base64') } } });

table(
  'a pull secret opens what is closed without it, and is asked for only then',
  [
    { text: () => ok(authOf('open-sesame')), asked: 1, gaps: 0, why: 'one that fits' },
    { text: () => ok(authOf('wrong')), asked: 1, gaps: 1, why: 'one that does not' },
    { text: () => ok('{}'), asked: 1, gaps: 2, why: 'one of another shape' },
    {
      text: () => err({ source: 'kubernetes', what: 'pull secret shop/s', why: 'forbidden', remedy: 'grant it' }),
      asked: 1,
      gaps: 2,
      why: 'one that may not be read',
    },
    { text: () => ok(''), credentials: pull, asked: 0, gaps: 0, why: 'a registry that a credential opens' },
  ],
  async ({ text, credentials, asked, gaps, why }) => {
    let count = 0;
    const pullSecrets: PullSecrets = {
      async read() {
        count += 1;
        return text();
      },
    };
    const reader = registryImageReader({ pullSecrets, settings: trusted, credentials: () => credentials });
    const image = { reference: `${host}/shop/cart:1.0`, pullSecrets: [{ namespace: 'shop', name: 's' }] };
    const found = await reader.read([image, image], AbortSignal.timeout(20_000));
    expect.soft(count, why).toBe(asked);
    expect.soft(found.gaps.length, why).toBe(gaps);
    expect.soft(Object.keys(found.images).length, why).toBe(gaps === 0 ? 1 : 0);
    expect.soft(JSON.stringify(found), why).not.toMatch(/open-sesame|cHVsbD/);
  },
);

test('the image is the layer under the specification: detection, release and options', async () => {
  const image = `${host}/shop/cart:1.0`;
  const { images } = await read([image], { credentials: pull });
  const text = `apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec:\n  containers:\n  - { name: a, image: "${image}" }\n`;
  const facts = manifestFacts([{ file: 'a', text }], 'm', instant(0));
  const [before] = assessCluster(facts, readShell);
  expect(before?.detection.isJvm).toBe('unknown');
  const [after] = assessCluster({ ...facts, images }, readShell);
  expect(after?.detection.isJvm).toBe(true);
  expect(after?.detection.jdk).toMatchObject({ state: 'known', value: '17.0.15' });
  expect(after?.options).toMatchObject([{ text: '-Xmx300m', origin: 'image', readBy: 'jvm', state: 'effective' }]);
  expect(after?.maxHeap).toMatchObject({ state: 'known', value: 300 * 1024 * 1024 });
});

test('what was asked once by digest is not asked again', async () => {
  const reader = registryImageReader({ credentials: () => pull, settings: trusted });
  const byDigest = `${host}/shop/cart@${readFileSync(file('digest'), 'utf8')}`;
  await reader.read([wanted(byDigest)], AbortSignal.timeout(20_000));
  registry?.kill('SIGSTOP');
  try {
    const { images, gaps } = await reader.read([wanted(byDigest)], AbortSignal.timeout(2000));
    expect(gaps).toEqual([]);
    expect(images[byDigest]?.entrypoint).toEqual(SHOP.Entrypoint);
    const client = registryClient({ credentials: () => pull, settings: trusted, timeoutMilliseconds: 500 });
    const late = await client(host, 'shop/cart/manifests/1.0', DOCKER, AbortSignal.timeout(2000));
    expect(late.ok).toBe(false);
  } finally {
    registry?.kill('SIGCONT');
  }
});
