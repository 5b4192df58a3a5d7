import { expect, test } from './page-test.ts';

for (const colorScheme of ['light', 'dark'] as const)
  test(`the gallery looks as it did, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('/gallery');
    await expect(page.locator('.recharts-surface').first()).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    await expect(page.locator('main')).toHaveScreenshot(`gallery-${colorScheme}.png`, {
      mask: [page.locator('time'), page.getByText(/ ago$/)],
    });
  });
