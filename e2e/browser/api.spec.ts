import { expect, test } from './page-test.ts';

test('a question that cannot be read is a problem document that names it', async ({ request }) => {
  const answer = await request.get('/api/workloads?verdct=blind');
  expect(answer.status()).toBe(400);
  expect(answer.headers()['content-type']).toContain('application/problem+json');
  expect(await answer.json()).toMatchObject({ status: 400, detail: 'Unrecognized key: "verdct"' });
});

test('a list is sliced, and its parts make the whole', async ({ request }) => {
  const whole = await (await request.get('/api/workloads')).json();
  const parts = await Promise.all(
    [0, 4, 8].map(async (offset) => (await request.get(`/api/workloads?limit=4&offset=${offset}`)).json()),
  );
  expect(parts.flatMap(({ entries }) => entries)).toEqual(whole.entries);
});

test('predict and budget take one document or many, in order', async ({ request }) => {
  const start = {
    jdk: '17.0.15',
    host: { memoryBytes: 8_589_934_592, cpus: 4, cgroupVersion: 2 },
    container: { memoryLimitBytes: 1_073_741_824 },
  };
  const one = await (await request.post('/api/predict', { data: { id: 'a', ...start } })).json();
  expect(one).toMatchObject({ id: 'a', outcome: 'starts', flags: { MaxHeapSize: { value: '268435456' } } });
  const many = await (
    await request.post('/api/predict', {
      data: [
        { id: 'b', ...start },
        { id: 'c', jdx: '17' },
      ],
    })
  ).json();
  expect(many[0].id).toBe('b');
  expect(many[1]).toMatchObject({ id: 'c', error: { line: 2 } });
  const budget = await (await request.post('/api/budget', { data: { start } })).json();
  expect(budget.budgetBytes).toBeGreaterThan(268_435_456);
});

test('metrics and assess read text', async ({ request }) => {
  const metrics = await request.post('/api/metrics', {
    data: 'jvm_threads_live_threads 42\n',
    headers: { 'content-type': 'text/plain' },
  });
  expect((await metrics.json()).jvm.threads).toBe(42);
  const page = await request.post('/api/metrics', { data: '<html>Sign in', headers: { 'content-type': 'text/plain' } });
  expect(page.status()).toBe(400);
  expect((await page.json()).detail).toContain('a web page: it begins with "<html>Sign in"');
  const manifest =
    'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers: [{name: app, image: x, command: [java, -Xmx1g, -jar, a.jar]}]\n';
  const assessed = await (
    await request.post('/api/assess', { data: manifest, headers: { 'content-type': 'application/yaml' } })
  ).json();
  expect(assessed[0]).toMatchObject({ name: 'a', isJvm: true });
});

test('a body past the limit is refused', async ({ request }) => {
  const answer = await request.post('/api/metrics', {
    data: 'x'.repeat(9 * 1024 * 1024),
    headers: { 'content-type': 'text/plain' },
  });
  expect(answer.status()).toBe(413);
});

test('one container, sources, health', async ({ request }) => {
  const one = await (await request.get('/api/workloads/shop/Deployment/checkout/checkout')).json();
  expect(one).toMatchObject({ name: 'checkout', verdict: 'at-risk' });
  expect((await request.get('/api/workloads/shop/Deployment/checkout/nothing')).status()).toBe(404);
  expect((await request.get('/api/sources')).ok()).toBe(true);
  expect((await request.get('/healthz')).ok()).toBe(true);
  expect((await request.get('/readyz')).ok()).toBe(true);
});

test('every page has a policy of its own, and scripts need its nonce', async ({ request }) => {
  const nonces = await Promise.all(
    [0, 1].map(async () => {
      const { 'content-security-policy': policy = '' } = (await request.get('/')).headers();
      expect(policy).toContain("frame-ancestors 'none'");
      return /'nonce-(?<nonce>\w+)'/.exec(policy)?.groups?.['nonce'];
    }),
  );
  expect(nonces[0]).toBeDefined();
  expect(nonces[0]).not.toBe(nonces[1]);
});
