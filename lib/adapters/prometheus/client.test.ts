import { createServer, type IncomingMessage } from 'node:http';
import { expect, table, test } from '#lib/testing/harness.ts';
import { prometheusClient } from './client.ts';
import type { PrometheusSettings } from './settings.ts';

type Answer = { readonly status: number; readonly body: string; readonly headers?: Record<string, string> };

const GOOD: Answer = {
  status: 200,
  body: '{"status":"success","data":{"resultType":"vector","result":[{"metric":{"a":"b"},"value":[1,"+Inf"]}]}}',
};

const refusal = (status: number, errorType: string, error: string): Answer => ({
  status,
  body: JSON.stringify({ status: 'error', errorType, error }),
});

/** A server that gives its answers one after another, the last one again and again. */
async function withServer<T>(
  answers: readonly Answer[],
  run: (address: string, seen: IncomingMessage[]) => Promise<T>,
): Promise<T> {
  const seen: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    const { status, body, headers } = answers[Math.min(seen.length, answers.length - 1)] ?? GOOD;
    seen.push(request);
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  try {
    return await run(`http://127.0.0.1:${address === null || typeof address === 'string' ? 0 : address.port}`, seen);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

const ask = (address: string, settings: Partial<PrometheusSettings> = {}) =>
  prometheusClient({ address, credentials: { kind: 'none' }, backOffMilliseconds: 1, ...settings }).ask(
    { text: 'up', at: 1 },
    AbortSignal.timeout(20_000),
  );

table(
  'who asks and where',
  [
    {
      settings: { credentials: { kind: 'bearer', token: 't' } },
      header: 'authorization',
      value: 'Bearer t',
      why: 'a token',
    },
    {
      settings: { credentials: { kind: 'basic', user: 'u', password: 'p' } },
      header: 'authorization',
      value: 'Basic dTpw',
      why: 'a user',
    },
    { settings: { tenant: 'blue' }, header: 'x-scope-orgid', value: 'blue', why: 'Mimir’s tenant' },
    { settings: { headers: { 'x-any': 'thing' } }, header: 'x-any', value: 'thing', why: 'a header of the team’s own' },
  ] as const,
  async ({ settings, header, value, why }) => {
    await withServer([GOOD], async (address, seen) => {
      const answer = await ask(`${address}/select/0/prometheus/`, settings);
      expect.soft(answer.ok, why).toBe(true);
      expect.soft(seen[0]?.headers[header], why).toBe(value);
      expect.soft(seen[0]?.url, 'the path prefix is kept').toBe('/select/0/prometheus/api/v1/query');
    });
  },
);

table(
  'what is asked again, and what is not',
  [
    {
      answers: [{ status: 429, body: 'slow' }, GOOD],
      ok: true,
      asked: 2,
      why: 'too many requests: wait and ask again',
    },
    { answers: [{ status: 503, body: '' }, { status: 502, body: '' }, GOOD], ok: true, asked: 3, why: 'restarting' },
    { answers: [{ status: 503, body: '' }], ok: 'unreachable', asked: 3, why: 'three times is enough' },
    {
      answers: [{ status: 429, body: '', headers: { 'retry-after': '3600' } }],
      ok: 'unreachable',
      asked: 1,
      why: 'nobody waits an hour',
    },
    { answers: [refusal(401, 'unauthorized', 'no')], ok: 'forbidden', asked: 1, why: 'a refusal stays one' },
    {
      answers: [refusal(400, 'bad_data', 'parse error')],
      ok: 'malformed',
      asked: 1,
      why: 'a query that it cannot read',
    },
    { answers: [{ status: 200, body: '<html>Sign in</html>' }], ok: 'malformed', asked: 1, why: 'a page to sign in' },
    { answers: [{ status: 200, body: '{"status":"success","data":{}}' }], ok: 'malformed', asked: 1, why: 'no result' },
    {
      answers: [
        refusal(422, 'execution', 'query processing would load too many samples into memory in query execution'),
      ],
      ok: 'too-heavy',
      asked: 1,
      why: 'Prometheus’ sample limit',
    },
    {
      answers: [refusal(503, 'timeout', 'query timed out in expression evaluation')],
      ok: 'too-heavy',
      asked: 1,
      why: 'its time limit',
    },
    {
      answers: [
        refusal(
          422,
          'execution',
          'the query hit the max number of series limit while fetching chunks (limit: 5 series)',
        ),
      ],
      ok: 'too-heavy',
      asked: 1,
      why: 'Mimir’s limit',
    },
    {
      answers: [refusal(422, '422', 'cannot select more than -search.maxSamplesPerQuery=5 samples')],
      ok: 'too-heavy',
      asked: 1,
      why: 'VictoriaMetrics’ limit',
    },
  ],
  async ({ answers, ok, asked, why }) => {
    await withServer(answers, async (address, seen) => {
      const answer = await ask(address);
      expect.soft(answer.ok ? true : answer.error.kind, why).toBe(ok);
      expect.soft(seen.length, why).toBe(asked);
    });
  },
);

test('an answer’s numbers are read as Go writes them', async () => {
  await withServer([GOOD], async (address) => {
    const answer = await ask(address);
    expect(answer).toEqual({
      ok: true,
      value: { rows: [{ labels: { a: 'b' }, points: [{ at: 1, value: Number.POSITIVE_INFINITY }] }], warnings: [] },
    });
  });
});

test('a server that is not there is told with the address', async () => {
  const answer = await ask('http://127.0.0.1:1');
  expect(answer.ok ? undefined : answer.error).toMatchObject({ kind: 'unreachable', address: 'http://127.0.0.1:1' });
});

test('a server that does not answer in time is asked for less', async () => {
  const server = createServer(() => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = address === null || typeof address === 'string' ? 0 : address.port;
  const answer = await ask(`http://127.0.0.1:${port}`, { timeoutMilliseconds: 50 });
  expect(answer.ok ? undefined : answer.error.kind).toBe('too-heavy');
  server.closeAllConnections();
  server.close();
});
