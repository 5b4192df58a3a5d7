import { expect, expectAccessible, test } from './page-test.ts';

test('the advice is written as a team wants it, and the address keeps that', async ({ page }) => {
  await page.goto('/workloads/shop/Deployment/checkout');
  const advice = page.getByRole('region', { name: 'Advice', exact: true });
  await advice.getByRole('radio', { name: 'Guaranteed' }).click();
  await advice.getByRole('radio', { name: '% of limit' }).click();
  await expect(page).toHaveURL(/qos=guaranteed/);
  await expect(advice).toContainText('-XX:MaxRAMPercentage=');
  await expect(advice).toContainText('has to be removed: a fixed size beats');
  const row = (name: string) => advice.getByRole('row', { name: new RegExp(`^${name}`) });
  const limit = await row('Limit').getByRole('cell').last().innerText();
  await expect(row('Request').getByRole('cell').last()).toHaveText(limit);
  await page.reload();
  await expect(advice.getByRole('radio', { name: 'Guaranteed' })).toBeChecked();
  await expectAccessible(page);
});
