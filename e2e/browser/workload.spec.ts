import { expect, expectAccessible, expectNoSideways, test } from './page-test.ts';

const CHECKOUT = '/workloads/shop/Deployment/checkout';

test('the verdict is the first thing, in bytes', async ({ page }) => {
  await page.goto(CHECKOUT);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /^Can exceed its limit by \d+ MiB: the kernel kills it when the heap fills\.$/,
  );
});

test('the regions add up to what it can hold', async ({ page }) => {
  await page.goto(CHECKOUT);
  const table = page.getByRole('table', { name: /Regions of the process/ });
  const sizes = await table.locator('tbody tr td:nth-of-type(1)').allInnerTexts();
  const total = await table.locator('tfoot tr').first().locator('td').first().innerText();
  const number = (text: string) => Number(text.replaceAll(',', ''));
  expect(Math.abs(sizes.map(number).reduce((sum, size) => sum + size, 0) - number(total))).toBeLessThanOrEqual(
    sizes.length,
  );
});

test('another strategy moves the picture and stays in the address', async ({ page }) => {
  await page.goto(CHECKOUT);
  const advice = page.getByRole('region', { name: 'Advice', exact: true });
  const before = await advice.getByRole('table').innerText();
  await advice.getByRole('radio', { name: 'Keep the heap' }).click();
  await expect(page).toHaveURL(/strategy=keep-heap/);
  expect(await advice.getByRole('table').innerText()).not.toBe(before);
});

test('the patch is copied as it stands', async ({ page }) => {
  await page.goto(CHECKOUT);
  const advice = page.getByRole('region', { name: 'Advice', exact: true });
  await advice.getByRole('radio', { name: 'kubectl' }).click();
  const shown = await advice.locator('pre').innerText();
  await advice.getByRole('button', { name: 'Copy' }).click();
  await expect(advice.getByText('Copied')).toBeVisible();
  expect((await page.evaluate(() => navigator.clipboard.readText())).trim()).toBe(shown.trim());
});

test('C copies the patch, [ and ] walk the list that was left', async ({ page }) => {
  await page.goto('/?namespace=shop&sort=workload');
  // The list is remembered once the page has come to life.
  await expect.poll(() => page.evaluate(() => sessionStorage.length)).toBeGreaterThan(0);
  await page.goto('/workloads/shop/Deployment/catalog');
  const neighbours = page.getByRole('navigation', { name: 'Neighbours in the fleet' });
  await expect(neighbours).toContainText('2 of 6');
  await page.keyboard.press('c');
  await expect(page.getByText('Copied')).toBeVisible();
  await page.keyboard.press(']');
  await expect(page).toHaveURL(/shop\/Deployment\/checkout/);
  await expect(neighbours).toContainText('3 of 6');
  await page.keyboard.press('[');
  await expect(page).toHaveURL(/shop\/Deployment\/catalog/);
});

test('every part has an address, and the one that is read is marked', async ({ page }) => {
  await page.goto(CHECKOUT);
  const parts = page.getByRole('navigation', { name: 'Parts of this page' });
  for (const href of await parts
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href'))))
    await expect(page.locator(href ?? 'none')).toHaveCount(1);
  await parts.getByRole('link', { name: 'Origin' }).click();
  await expect(page.getByRole('heading', { name: 'Where it comes from, and what acts on it' })).toBeInViewport();
  await expect(parts.locator('[aria-current=true]')).toHaveCount(1);
});

test('probes, release and nodes stand on the page', async ({ page }) => {
  await page.goto(CHECKOUT);
  await expect(page.getByRole('region', { name: 'Start-up and probes' })).toContainText('nothing is killed');
  await expect(page.getByRole('region', { name: /Where it comes from/ })).toContainText('checkout 2.2.0');
  await expect(page.getByRole('region', { name: 'Pods and nodes' })).toContainText(/kernel [\d.]+, cgroup v2/);
});

test('T swaps the chart and its table', async ({ page }) => {
  await page.goto(CHECKOUT);
  await expect(page.getByRole('button', { name: 'Show the table' })).toBeVisible();
  await page.keyboard.press('t');
  await expect(page.getByRole('button', { name: 'Show the chart' })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Usage by day' })).toBeVisible();
});

test('a part of the time is looked at by keyboard, and the table follows', async ({ page }) => {
  await page.goto(CHECKOUT);
  const usage = page.getByRole('region', { name: 'Usage over time' });
  const part = usage.getByRole('group', { name: 'Part of the time that is shown' });
  await expect(part.getByRole('button', { name: 'Zoom out' })).toBeDisabled();
  await part.getByRole('button', { name: 'Zoom in' }).focus();
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Enter');
  await expect(part.getByRole('status')).toContainText('UTC to');
  await page.keyboard.press('t');
  await expect(usage.getByRole('table', { name: 'Usage by moment' })).toBeVisible();
  await part.getByRole('button', { name: 'Earlier' }).click();
  await part.getByRole('button', { name: 'Whole window' }).click();
  await expect(usage.getByRole('table', { name: 'Usage by day' })).toBeVisible();
});

test('a point under the pointer says all values, and drawing a part shows it', async ({ page }) => {
  await page.goto(CHECKOUT);
  const chart = page.getByRole('region', { name: 'Usage over time' }).locator('.recharts-wrapper');
  await chart.scrollIntoViewIfNeeded();
  const { x, y, width } = (await chart.boundingBox()) ?? { x: 0, y: 0, width: 0 };
  await page.mouse.move(x + width * 0.3, y + 100);
  await page.mouse.move(x + width * 0.4, y + 110);
  const card = page.locator('.recharts-tooltip-wrapper');
  for (const name of ['limit', 'working set', 'RSS', 'heap used', 'heap after GC', 'heap committed', 'request'])
    await expect(card).toContainText(name);
  await page.mouse.down();
  await page.mouse.move(x + width * 0.6, y + 110, { steps: 5 });
  await page.mouse.up();
  await expect(page.getByRole('button', { name: 'Whole window' })).toBeVisible();
});

test('what cannot be judged says why and what mends it', async ({ page }) => {
  await page.goto('/workloads/payments/Deployment/ledger');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Cannot be judged/);
  await expect(page.getByRole('region', { name: 'What it can come to hold' })).toContainText('What would tell');
});

test('a workload that is not there is a page that says so', async ({ page }) => {
  const answer = await page.request.get('/workloads/shop/Deployment/nothing');
  expect(answer.status()).toBe(404);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(CHECKOUT);
    await expect(page.locator('.recharts-surface').first()).toBeVisible();
    await expectAccessible(page);
  });

for (const width of [360, 768, 2560])
  test(`nothing sticks out at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(CHECKOUT);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectNoSideways(page);
  });
