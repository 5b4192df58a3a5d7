import { expect, expectAccessible, expectNoSideways, test } from './page-test.ts';

test('a rule says its reason, its source, and shows an example that fires', async ({ page }) => {
  await page.goto('/rules');
  await page.getByRole('link', { name: 'budget-over-limit', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('more memory than its container is allowed');
  await expect(page.getByRole('link', { name: /kubernetes\.io/ })).toBeVisible();
  await expect(page.getByRole('region', { name: 'An example that fires' })).toContainText('can come to hold');
});

test('a rule leads to the containers on which it fires', async ({ page }) => {
  await page.goto('/rules/budget-over-limit');
  const link = page.getByRole('link', { name: /fires on \d+ containers/ });
  const fires = Number(/\d+/.exec(await link.innerText())?.[0]);
  await link.click();
  await expect(page).toHaveURL(/rule=budget-over-limit/);
  await expect(page.locator('[data-line]')).toHaveCount(fires);
});

test('sources tell what is known and what is not', async ({ page }) => {
  await page.goto('/sources');
  await expect(page.getByRole('table', { name: /of how many containers/ })).toContainText('Live set');
});

test('`G` and a letter goes to a page, `?` tells all keys', async ({ page }) => {
  await page.goto('/sources');
  // Keys are heard once the page has come to life.
  await expect(async () => {
    await page.keyboard.press('g');
    await page.keyboard.press('u');
    await expect(page).toHaveURL(/\/rules$/, { timeout: 1000 });
  }).toPass();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeHidden();
});

/** The gallery shows one panel in several states, so its landmarks cannot be unique. */
const SHOWN_TWICE = ['landmark-unique'];

for (const path of ['/rules', '/rules/budget-over-limit', '/sources', '/capacity', '/gallery'])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing on ${path}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectAccessible(page, path === '/gallery' ? SHOWN_TWICE : []);
    });

for (const path of ['/rules', '/rules/budget-over-limit', '/sources', '/gallery'])
  test(`nothing sticks out of ${path} at 360 px`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(path);
    await expectNoSideways(page);
  });

test('the theme a person chose is kept', async ({ page }) => {
  await page.goto('/sources');
  await page.getByRole('button', { name: 'Switch between light and dark' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('Ctrl K finds a workload and goes there by keyboard alone', async ({ page }) => {
  await page.goto('/sources');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('checkout');
  await expect(page.getByRole('option').first()).toContainText('shop/checkout');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/workloads\/shop\/Deployment\/checkout/);
});
