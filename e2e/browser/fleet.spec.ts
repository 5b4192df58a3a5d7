import type { Page } from 'playwright/test';
import { expect, expectAccessible, expectNoSideways, test } from './page-test.ts';

const rows = '[data-line]';

/** The figure of one tile of the summary. */
async function figure(page: Page, verdict: RegExp): Promise<number> {
  const text = await page
    .getByRole('group', { name: /Filter by verdict/ })
    .getByRole('button', { name: verdict })
    .innerText();
  return Number(/\d+/.exec(text)?.[0]);
}

test('the headline says what is so, and the verdicts add up', async ({ page }) => {
  await page.goto('/');
  const all = await figure(page, /^All/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    new RegExp(`^\\d+ of ${all} JVM containers (is|are) in danger`),
  );
  const counts = await page
    .getByRole('group', { name: /Filter by verdict/ })
    .getByRole('button')
    .allInnerTexts();
  const numbers = counts.map((text) => Number(/\d+/.exec(text)?.[0]));
  expect(numbers.slice(0, -1).reduce((sum, n) => sum + n, 0)).toBe(all);
  await expect(page.locator(rows)).toHaveCount(all);
});

test('the summary filters by mouse, and the address holds the view', async ({ page }) => {
  await page.goto('/');
  const [blind, all] = [await figure(page, /^Blind to limit/), await figure(page, /^All/)];
  await page.getByRole('button', { name: /^Blind to limit/ }).click();
  await expect(page.locator(rows)).toHaveCount(blind);
  await expect(page).toHaveURL(/verdict=blind/);
  await page.reload();
  await expect(page.locator(rows)).toHaveCount(blind);
  await page.getByRole('button', { name: /^All/ }).click();
  await expect(page.locator(rows)).toHaveCount(all);
});

test('by keyboard alone: search, move, ask why, open', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('shop checkout');
  await expect(page.locator(rows)).toHaveCount(1);
  await page.keyboard.press('Escape');
  await page.locator(rows).first().focus();
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('w');
  await expect(page.locator('[data-why-card]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-why-card]')).toBeHidden();
  await page.locator(rows).first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/workloads\/shop\/Deployment\/checkout/);
});

test('number keys press the verdicts, arrows move by row', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('5');
  await expect(page).toHaveURL(/verdict=unknown/);
  await page.keyboard.press('8');
  const all = await figure(page, /^All/);
  await expect(page.locator(rows)).toHaveCount(all);
  await page.locator(rows).first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-line="1"]')).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.locator(`[data-line="${all - 1}"]`)).toBeFocused();
});

test('heads sort, and say so', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('columnheader', { name: /Limit/ }).getByRole('button').click();
  await expect(page.locator(rows).first()).toContainText('catalog');
  await expect(page.getByRole('columnheader', { name: /^Limit/ })).toHaveAttribute('aria-sort', 'descending');
  await page
    .getByRole('columnheader', { name: /^Limit/ })
    .getByRole('button')
    .click();
  await expect(page.locator(rows).first()).toContainText('log-agent');
});

test('groups have heads with their sums', async ({ page }) => {
  await page.goto('/?group=namespace');
  const all = await figure(page, /^All/);
  await expect(page.locator(rows)).toHaveCount(all + 3);
  await expect(page.locator(rows).first()).toContainText(/shop\s*6 containers, \d+ pods/);
});

test('filters that leave nothing can be dropped one by one', async ({ page }) => {
  await page.goto('/?q=nosuchthing&namespace=shop');
  await expect(page.getByRole('heading', { name: 'No container matches these 2 filters' })).toBeVisible();
  await page.getByRole('button', { name: /Drop “nosuchthing”/ }).click();
  await expect(page.locator(rows)).toHaveCount(6);
});

test('the summary and the first rows as a screen reader gets them', async ({ page }) => {
  await page.goto('/?q=log-agent');
  await expect(page.getByRole('group', { name: /Filter by verdict/ })).toMatchAriaSnapshot(`
    - group "Filter by verdict; 1 containers in all":
      - button /At risk \\d/
      - button /Over budget \\d/
      - button /Blind to limit \\d/
      - button /No limit \\d/
      - button /Unknown \\d/
      - button /Oversized \\d/
      - button /Fits \\d/
      - button "All 1 3 pods" [pressed]
  `);
  await expect(page.getByRole('img', { name: /; limit 512; peak seen/ })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/');
    await expect(page.locator(rows).first()).toBeVisible();
    await expectAccessible(page);
  });

for (const width of [360, 768, 1024, 2560])
  test(`nothing sticks out at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/');
    await expect(page.locator(rows).first()).toBeVisible();
    await expectNoSideways(page);
  });

test('at 360 px axe finds nothing either', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/');
  await expect(page.locator(rows).first()).toBeVisible();
  await expectAccessible(page);
});
