import { readFile } from 'node:fs/promises';
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
  await expect(page.locator(rows).first()).toContainText(/shop.*6 containers, \d+ pods/);
});

test('rows are picked by mouse, a range with Shift, and the address holds them', async ({ page }) => {
  await page.goto('/');
  const boxes = page.locator('[data-pick]');
  await boxes.nth(1).click();
  await boxes.nth(4).click({ modifiers: ['Shift'] });
  const bar = page.getByRole('region', { name: 'Selection' });
  await expect(bar).toContainText('4 selected');
  await page.reload();
  await expect(bar).toContainText('4 selected');
  await bar.getByRole('button', { name: 'Export selected' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: /^CSV/ }).click(),
  ]);
  expect((await readFile(await download.path(), 'utf8')).trim().split('\r\n')).toHaveLength(4 + 1);
  await bar.getByRole('button', { name: /Clear/ }).click();
  await expect(bar).toBeHidden();
});

test('rows are picked by keyboard alone, and all of a filter is picked until the filter changes', async ({ page }) => {
  await page.goto('/');
  await page.locator(rows).first().focus();
  await page.keyboard.press('x');
  await page.keyboard.press('Shift+ArrowDown');
  const bar = page.getByRole('region', { name: 'Selection' });
  await expect(bar).toContainText('2 selected');
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
  await page.keyboard.press('Space');
  await expect(bar).toContainText('1 selected');
  await page.keyboard.press('Control+a');
  await expect(bar).toContainText('9 selected, all of the filter');
  await page.keyboard.press('x');
  await expect(bar).toContainText('8 selected');
  await expect(page).toHaveURL(/all=true&omit=/);
  await page.keyboard.press('1');
  await expect(bar).toBeHidden();
});

test('a view is saved under a name, shown again and forgotten', async ({ page }) => {
  await page.goto('/?namespace=shop&sort=limit&order=desc');
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('menuitem', { name: 'Save this view…' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Shop by limit');
  await page.keyboard.press('Enter');
  await page.goto('/');
  await page.getByRole('button', { name: 'View: Worst first' }).click();
  await page.getByRole('menuitem', { name: /Shop by limit/ }).click();
  await expect(page).toHaveURL(/namespace=shop/);
  await expect(page.locator(rows)).toHaveCount(6);
  await page.getByRole('button', { name: 'View: Shop by limit' }).click();
  await page.getByRole('menuitem', { name: /Forget/ }).click();
  await expect(page.getByRole('button', { name: 'Views', exact: true })).toBeVisible();
});

test('the filter opens with F, finds a value by its text and can be dropped', async ({ page }) => {
  await page.goto('/');
  await page.locator('[data-line="0"]').waitFor();
  await page.keyboard.press('f');
  const filter = page.getByRole('dialog', { name: 'Filter' });
  await filter.getByRole('tab', { name: /^JDK/ }).click();
  await filter.getByLabel('Find a value').fill('25');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/jdk=25/);
  await expect(page.locator(rows)).toHaveCount(2);
  await page.getByRole('button', { name: 'Drop JDK: 25' }).click();
  await expect(page.locator(rows)).toHaveCount(9);
});

test('columns are chosen, and groups narrow to themselves', async ({ page }) => {
  await page.goto('/?group=namespace');
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Confidence' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'OOM kills' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('columnheader', { name: 'Confidence' })).toHaveCount(0);
  await expect(page.getByRole('columnheader', { name: 'OOM kills' })).toBeVisible();
  await page
    .getByRole('row', { name: /^platform/ })
    .getByRole('button', { name: 'platform' })
    .click();
  await expect(page).toHaveURL(/namespace=platform/);
  await expect(page.locator(rows)).toHaveCount(2);
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
