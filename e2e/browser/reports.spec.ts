import { readFile } from 'node:fs/promises';
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
