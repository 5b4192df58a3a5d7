import { expect, test } from './page-test.ts';

/** Ages move on by themselves, and so do the figures of a clock. */
const MOVING = ['time', 'header'] as const;

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the gallery looks as it did, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('/gallery');
    await expect(page.locator('.recharts-surface').first()).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    await expect(page.locator('main')).toHaveScreenshot(`gallery-${colorScheme}.png`, {
      mask: [page.locator('time'), page.getByText(/ ago$/)],
    });
  });

  for (const [name, path] of [
    ['fleet', '/'],
    ['workload', '/workloads/shop/Deployment/checkout'],
  ] as const)
    test(`the first screen of the ${name} looks as it did, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(path);
      await page.locator('h1').waitFor();
      await page.evaluate(() => document.fonts.ready);
      await expect(page).toHaveScreenshot(`${name}-${colorScheme}.png`, {
        mask: MOVING.map((moving) => page.locator(moving)),
      });
    });
}
