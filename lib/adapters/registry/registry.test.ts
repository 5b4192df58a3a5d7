import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { expect, table, test } from '#lib/testing/harness.ts';
import { parseChallenge } from './challenge.ts';
import { registryImageReader } from './registry-image-reader.ts';
import { registryReference } from './registry-reference.ts';

table(
  'references as a runtime resolves them',
  [
    { reference: 'nginx', host: 'registry-1.docker.io', repository: 'library/nginx', version: 'latest', why: 'a word' },
    { reference: 'a/b:1', host: 'registry-1.docker.io', repository: 'a/b', version: '1', why: 'a user’s image' },
    {
      reference: 'docker.io/nginx:1',
      host: 'registry-1.docker.io',
      repository: 'library/nginx',
      version: '1',
      why: 'the hub by name',
    },
    { reference: 'localhost:5000/x', host: 'localhost:5000', repository: 'x', version: 'latest', why: 'a port' },
    {
      reference: 'quay.io/a/b/c:1@sha256:2',
      host: 'quay.io',
      repository: 'a/b/c',
      version: 'sha256:2',
      why: 'a digest beats the tag',
    },
  ],
  ({ reference, why, ...parts }) => expect.soft(registryReference(reference), why).toEqual(parts),
);

table(
  'challenges',
  [
    { header: 'Basic realm="x"', scheme: 'basic', why: 'basic' },
    { header: 'Bearer realm="https://a/t",service="s",scope="r:p"', scheme: 'bearer', why: 'a token' },
    { header: 'Bearer realm="not an address"', scheme: undefined, why: 'no address' },
    { header: 'Negotiate', scheme: undefined, why: 'something else' },
    { header: null, scheme: undefined, why: 'nothing' },
  ],
  ({ header, scheme, why }) => expect.soft(parseChallenge(header)?.scheme, why).toBe(scheme),
);

const wanted = (reference: string) => ({ reference, pullSecrets: [] });

const digestOf = (body: string): string => `sha256:${createHash('sha256').update(body).digest('hex')}`;

const blob = JSON.stringify({
  config: { Env: ['JAVA_VERSION=17.0.15', 'DB_PASSWORD=x'], Entrypoint: ['java', '-jar', '/app.jar'], Labels: null },
});
const manifest = JSON.stringify({ schemaVersion: 2, config: { digest: digestOf(blob), size: blob.length } });
const index = JSON.stringify({
  manifests: [
    { digest: digestOf('other'), platform: { os: 'linux', architecture: 'arm64' } },
    { digest: digestOf(manifest), platform: { os: 'linux', architecture: 'amd64' } },
  ],
});

type Said = { readonly status: number; readonly body?: string; readonly challenge?: string };

/** A registry with one image in every state of access: open, behind a token, behind a password, broken. */
function answer({ url = '', headers }: IncomingMessage): Said {
  if (url.startsWith('/token')) {
    const wanted = `Basic ${Buffer.from('me:secret').toString('base64')}`;
    return { status: headers.authorization === wanted ? 200 : 401, body: JSON.stringify({ token: 'T' }) };
  }
  if (url.includes('/behind-token/') && headers.authorization !== 'Bearer T')
    return { status: 401, challenge: `Bearer realm="http://${headers.host}/token",service="s",scope="pull"` };
  if (url.includes('/behind-password/') && !headers.authorization?.startsWith('Basic '))
    return { status: 401, challenge: 'Basic realm="r"' };
  if (url.includes('/forged/blobs/')) return { status: 200, body: `${blob} ` };
  if (url.includes('/blobs/')) return { status: 200, body: blob };
  if (url.endsWith('/manifests/several')) return { status: 200, body: index };
  const isManifest = url.endsWith(`/manifests/${digestOf(manifest)}`) || url.endsWith('/manifests/latest');
  return isManifest ? { status: 200, body: manifest } : { status: 404 };
}

function serve(request: IncomingMessage, response: ServerResponse): void {
  const { status, body = '', challenge } = answer(request);
  response.writeHead(status, challenge === undefined ? {} : { 'www-authenticate': challenge }).end(body);
}

test('images are read through every kind of access, and what cannot be read is a gap', async () => {
  const server = createServer(serve).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  const host = `127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  const signal = AbortSignal.timeout(20_000);
  try {
    const known = registryImageReader({ credentials: () => ({ user: 'me', password: 'secret' }) });
    const names = ['open', 'open:several', 'behind-token', 'behind-password'].map((name) => `${host}/${name}`);
    const read = await known.read(names.map(wanted), signal);
    expect(read.gaps).toEqual([]);
    expect(Object.keys(read.images).toSorted()).toEqual(names.toSorted());
    expect(read.images[`${host}/open`]).toEqual({
      digest: digestOf(blob),
      env: ['JAVA_VERSION=17.0.15', 'DB_PASSWORD=***'],
      entrypoint: ['java', '-jar', '/app.jar'],
      cmd: [],
      labels: {},
      workingDir: undefined,
    });
    const stranger = await registryImageReader().read(
      [`${host}/behind-token`, `${host}/behind-password`, `${host}/open:gone`, `${host}/forged`, '127.0.0.1:1/x'].map(
        wanted,
      ),
      signal,
    );
    expect(Object.keys(stranger.images)).toEqual([]);
    expect(stranger.gaps.length).toBe(5);
    expect(stranger.gaps.map(({ remedy }) => remedy).filter((remedy) => /credential/.test(remedy)).length).toBe(2);
  } finally {
    server.close();
    server.closeAllConnections();
  }
});
