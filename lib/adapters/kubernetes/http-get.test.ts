import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { expect, table, test } from '#lib/testing/harness.ts';
import { httpGet } from './http-get.ts';

type Behaviour = (request: IncomingMessage, response: ServerResponse) => void;

async function asking<T>(behaviour: Behaviour, use: (url: URL) => Promise<T>): Promise<T> {
  const server = createServer(behaviour);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  try {
    return await use(new URL(`http://127.0.0.1:${address.port}/`));
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const packed = gzipSync('{"items":[]}');

table(
  'answers and what may become of them',
  [
    { why: 'plain', behaviour: (_, response) => response.end('hello'), gives: 'hello' },
    {
      why: 'packed',
      behaviour: (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(packed),
      gives: '{"items":[]}',
    },
    {
      why: 'a status is passed on with its body',
      behaviour: (_, response) => response.writeHead(429, { 'retry-after': '3' }).end('slow down'),
      gives: 'slow down',
    },
    {
      why: 'cut in the middle of the body',
      behaviour: (_, response) => {
        response.writeHead(200, { 'content-length': '100' });
        response.write('half', () => response.destroy());
      },
      gives: 'cut',
    },
    {
      why: 'cut in the middle of a packed body',
      behaviour: (_, response) => {
        response.writeHead(200, { 'content-encoding': 'gzip' });
        response.write(packed.subarray(0, 12), () => response.destroy());
      },
      gives: 'cut',
    },
    { why: 'cut before any answer', behaviour: (request) => request.socket.destroy(), gives: 'cut' },
    { why: 'silent', behaviour: () => {}, gives: 'timed-out' },
    {
      why: 'begins in time and never ends',
      behaviour: (_, response) => response.writeHead(200).write('{'),
      gives: 'timed-out',
    },
  ] satisfies readonly { why: string; behaviour: Behaviour; gives: string }[],
  async ({ why, behaviour, gives }) => {
    const answer = await asking(behaviour, (url) => httpGet(url, {}, AbortSignal.timeout(5000), 150));
    expect.soft(answer.ok ? answer.value.body.toString() : answer.error.kind, why).toBe(gives);
  },
);

test('nobody listens', async () => {
  const answer = await httpGet(new URL('http://127.0.0.1:1/'), {}, AbortSignal.timeout(5000), 1000);
  expect(answer).toMatchObject({
    ok: false,
    error: { kind: 'unreachable', detail: expect.stringContaining('ECONNREFUSED') },
  });
});

test('cancelled while it waits', async () => {
  const abort = new AbortController();
  const waits: Behaviour = () => abort.abort();
  const answer = await asking(waits, (url) => httpGet(url, {}, abort.signal, 5000));
  expect(answer).toMatchObject({ ok: false, error: { kind: 'cancelled' } });
});
