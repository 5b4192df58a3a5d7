import { expect, expectAccessible, expectNoSideways, test } from './page-test.ts';

test('an operation is opened, asked by its example, and its answer shown, all by keyboard', async ({ page }) => {
  await page.goto('/api-reference');
  const predict = page.locator('#predict');
  await predict.locator('summary').focus();
  await page.keyboard.press('Enter');
  await predict.getByRole('button', { name: 'Send POST' }).focus();
  await page.keyboard.press('Enter');
  await expect(predict.getByText(/^200 OK in/)).toBeVisible();
  await expect(predict.locator('pre')).toContainText('"MaxHeapSize"');
  await expectAccessible(page);
  await expectNoSideways(page);
});
