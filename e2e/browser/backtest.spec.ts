import { expect, expectAccessible, expectNoSideways, test } from './page-test.ts';

test('every rule is judged by what came after, and more of the history may be known', async ({ page }) => {
  await page.goto('/workloads/shop/Deployment/checkout');
  const panel = page.getByRole('region', { name: 'Looking back' });
  const steady = panel.getByRole('row', { name: /^Steady/ });
  await expect(steady.getByRole('cell').first()).toHaveText(/survived|killed|heap too small|not known/);
  const before = await panel.innerText();
  await panel.getByRole('radio', { name: '75 %' }).focus();
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('radio', { name: '75 %' })).toBeChecked();
  expect(await panel.innerText()).not.toBe(before);
  await expectAccessible(page);
});

test('without a history it says so, and a phone shows it without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('/workloads/payments/Deployment/ledger');
  await expect(page.getByRole('region', { name: 'Looking back' })).toContainText('What would tell');
  await expectNoSideways(page);
});
