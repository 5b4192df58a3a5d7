import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { expect, expectAccessible, expectNoSideways, test } from './page-test.ts';

test('the export holds what the fleet shows', async ({ page }) => {
  await page.goto('/?namespace=shop');
  const shown = await page.locator('[data-line]').count();
  await page.getByRole('button', { name: 'Export these' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: /^CSV/ }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^headroom-simulated-shop-.*\.csv$/);
  const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
  expect(lines).toHaveLength(shown + 1);
});

test('a report of the whole scan is taken from its page', async ({ page }) => {
  await page.goto('/reports');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '.json' }).click(),
  ]);
  const report: unknown = JSON.parse(await readFile(await download.path(), 'utf8'));
  expect(report).toMatchObject({ format: 'headroom-report', cluster: 'simulated-shop' });
});

test('a capture is taken in, taken out as it was, compared, and remembered by its workloads', async ({
  page,
  request,
}) => {
  await page.goto('/reports');
  const capture = 'lib/adapters/capture/samples/sample.capture.json.gz';
  await page.getByLabel('Take in a capture file').setInputFiles(capture);
  await expect(page.getByText(/^Kept: headroom-testbed, /)).toBeVisible();
  await expect(page.getByRole('rowheader', { name: /24 Nov 2026, 09:45:53/ })).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('row', { name: /headroom-testbed/ })
      .getByRole('link', { name: 'capture' })
      .click(),
  ]);
  const taken = gunzipSync(await readFile(await download.path())).toString();
  expect(JSON.parse(taken)).toMatchObject({ format: 'headroom-capture', facts: { cluster: 'headroom-testbed' } });

  await page.getByRole('link', { name: 'Compare two' }).click();
  await page.getByLabel('Before').selectOption({ label: 'headroom-testbed, 24 Nov 2026, 09:45:53 UTC' });
  await page.getByLabel('After').selectOption({ label: 'simulated-shop, 24 Nov 2026, 08:00:00 UTC' });
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(page).toHaveURL(/before=headroom-testbed(~|%7E)/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^24 JVM containers then, 9 now: \d+ worse, /);
  await expect(page.getByRole('row', { name: /checkout.*memory limit 512 MiB → 768 MiB/ })).toBeVisible();
  await expectAccessible(page);
  const href = await page.getByRole('link', { name: '.csv' }).getAttribute('href');
  const csv = await (await request.get(href ?? '')).text();
  expect(csv.split('\r\n').length).toBeGreaterThan(20);
  await page.setViewportSize({ width: 360, height: 800 });
  await expectNoSideways(page);
});

test('a comparison of what is not kept says so', async ({ request }) => {
  const answer = await request.get('/api/comparison?before=a&after=b&cluster=c');
  expect(answer.status()).toBe(404);
  expect((await answer.json()).detail).toBe('no scan a of c is kept');
  const noCapture = await request.post('/api/scans', { data: '{}' });
  expect(noCapture.status()).toBe(400);
});

test('a format that is not there is named with those there are', async ({ request }) => {
  const answer = await request.get('/api/reports/pdf');
  expect(answer.status()).toBe(404);
  expect((await answer.json()).detail).toContain('csv');
});

test('axe finds nothing, and nothing sticks out at 360 px', async ({ page }) => {
  await page.goto('/reports');
  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 800 });
  await expectNoSideways(page);
});
