import { expect, test } from './page-test.ts';

test('a scan is told to the open page as it happens, and the page asks what it does', async ({ page, request }) => {
  await page.goto('/');
  const asked = page.waitForResponse(/\/api\/scan$/);
  const heard = page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const stream = new EventSource('/api/events');
        const all: string[] = [];
        stream.addEventListener('change', ({ data, lastEventId }) => {
          const { topic, did } = JSON.parse(data);
          all.push(`${topic} ${did} ${/^[\w-]+-\d+$/.test(lastEventId)}`);
          if (did === 'finished') resolve(all);
        });
        stream.addEventListener('beat', () => void fetch('/api/scan', { method: 'POST' }));
      }),
  );
  expect((await request.get('/api/scan')).ok()).toBe(true);
  const all = await heard;
  expect(all.at(0)).toBe('scan started true');
  expect(all.at(-1)).toBe('scan finished true');
  expect((await asked).ok()).toBe(true);
});

test('who comes back with a version gets what came meanwhile; one of another process is told to ask anew', async ({
  page,
}) => {
  await page.goto('/rules');
  const first = (since: string) =>
    page.evaluate(
      (version) =>
        new Promise<{ event: string; id: string }>((resolve) => {
          const stream = new EventSource(`/api/events${version === '' ? '' : `?since=${version}`}`);
          for (const event of ['beat', 'reset', 'change'])
            stream.addEventListener(event, (message) => {
              stream.close();
              resolve({ event, id: message.lastEventId });
            });
        }),
      since,
    );
  const { event, id } = await first('');
  expect(event).toBe('beat');
  await page.evaluate(() => fetch('/api/scan', { method: 'POST' }));
  expect((await first(id)).event).toBe('change');
  expect((await first('another-7')).event).toBe('reset');
});

test('streams that were left do not count: more readers come and go than there are places', async ({ page }) => {
  await page.goto('/rules');
  const statuses = await page.evaluate(async () => {
    const seen = new Set<number>();
    for (let count = 0; count < 300; count += 1) {
      const leave = new AbortController();
      const { status } = await fetch('/api/events', { signal: leave.signal });
      seen.add(status);
      leave.abort();
    }
    return [...seen];
  });
  expect(statuses).toEqual([200]);
});
