import type { Page } from 'playwright/test';
import { expect, expectAccessible, expectNoSideways, test } from './page-test.ts';

const WORKLOAD = '/workloads/shop/Deployment/checkout';
const PAGES = ['/', WORKLOAD, '/calculator', '/capacity', '/reports', '/rules', '/sources', '/sheet'] as const;

/** What has the focus, and whether a person sees that it has it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement)) return undefined;
    const { width, height } = at.getBoundingClientRect();
    return {
      what: `${at.tagName} ${at.getAttribute('aria-label') ?? at.textContent.trim().slice(0, 40)}`,
      inMain: at.closest('main') !== null,
      isSeen: width > 0 && height > 0,
    };
  });

for (const path of PAGES)
  test(`by Tab alone everything on ${path} is reached, and nothing holds the focus`, async ({ page }) => {
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Tab');
    expect((await focused(page))?.what).toContain('Skip to content');
    await page.keyboard.press('Enter');
    const passed: string[] = [];
    for (let i = 0; i < 25; i += 1) {
      await page.keyboard.press('Tab');
      const here = await focused(page);
      if (here === undefined || here.what.startsWith('BODY')) break;
      expect(here.isSeen, here.what).toBe(true);
      expect(here.inMain || i > 0, `the first stop after the skip is in the content: ${here.what}`).toBe(true);
      passed.push(here.what);
    }
    expect(new Set(passed).size, passed.join('\n')).toBeGreaterThan(Math.min(passed.length, 2) - 1);
  });

for (const path of PAGES)
  test(`nothing of ${path} sticks out at 360 px and at 4K`, async ({ page }) => {
    for (const width of [360, 3840]) {
      await page.setViewportSize({ width, height: 1200 });
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await expectNoSideways(page);
    }
  });

for (const path of ['/', WORKLOAD])
  test(`with forced colours the marks of ${path} keep theirs, and axe finds nothing`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(path);
    await expect(page.locator('[data-mark]').first()).toBeAttached();
    const kept = await page
      .locator('[data-mark]')
      .evaluateAll((marks) => marks.every((mark) => getComputedStyle(mark).forcedColorAdjust === 'none'));
    expect(kept).toBe(true);
    await expectAccessible(page);
  });

test('with reduced motion nothing moves by itself', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of ['/', WORKLOAD, '/gallery']) {
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.evaluate(() => document.getAnimations().length), path).toBe(0);
  }
});

test('on a slow network the rows are there before the scripts, and nothing shifts when these come', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.assign(window, { shifted: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        Object.assign(window, {
          shifted: Number(Reflect.get(window, 'shifted')) + Number(Reflect.get(entry, 'value')),
        });
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.route('**/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.goto('/', { waitUntil: 'commit' });
  await expect(page.locator('[data-line]').first()).toBeVisible({ timeout: 1400 });
  await page.keyboard.press('Escape');
  await expect(async () => {
    await page.keyboard.press('1');
    await expect(page).toHaveURL(/verdict=at-risk/, { timeout: 500 });
  }).toPass();
  const shifted = await page.evaluate(() => Number(Reflect.get(window, 'shifted')));
  expect(shifted, 'layout shift').toBeLessThan(0.05);
});

test('all rows are on the sheet, and what can only be clicked is not on paper', async ({ page }) => {
  await page.goto('/sheet?namespace=shop');
  await expect(page.getByRole('table').locator('tbody tr')).toHaveCount(6);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(page.locator('header').first()).toBeHidden();
  await expect(page.getByRole('table').locator('tbody tr').first()).toBeVisible();
});
