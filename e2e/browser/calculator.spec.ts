import { expect, expectAccessible, expectNoSideways, test } from './page-test.ts';

test('the verdict follows what is typed, and the link carries it', async ({ page }) => {
  await page.goto('/calculator');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Can exceed its limit by/);
  await page.getByLabel('Memory limit').fill('4096');
  await page.getByLabel('Arguments').fill('-Xmx512m');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Fits/);
  await expect(page).toHaveURL(/limit=4096.*args=-Xmx512m|args=-Xmx512m.*limit=4096/);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Fits/);
  await expect(page.getByLabel('Arguments')).toHaveValue('-Xmx512m');
});

test('a field that cannot be read says so beside itself, and the rest stays judged', async ({ page }) => {
  await page.goto('/calculator?limit=2Gi');
  await expect(page.getByText('"2Gi" is not a whole number')).toBeVisible();
  await expect(page.getByLabel('Memory limit')).toHaveAttribute('aria-invalid', 'true');
});

test('what the JVM refuses is told in its own words', async ({ page }) => {
  await page.goto('/calculator?args=-Xmx1x');
  await expect(page.getByRole('region', { name: 'What the JVM decides' })).toContainText(
    'Invalid maximum heap size: -Xmx1x',
  );
});

test('a second set-up stands beside the first, moves by keyboard, and the link carries it', async ({ page }) => {
  await page.goto('/calculator');
  const limit = page.getByRole('slider', { name: 'Limit' });
  await limit.focus();
  await page.keyboard.press('End');
  await page.getByRole('slider', { name: 'JDK' }).press('Home');
  const beside = page.getByRole('region', { name: 'Side by side' });
  await expect(beside.getByRole('row', { name: /^Memory limit/ })).toContainText('+1,024');
  await expect(page).toHaveURL(/if\.limit=2048/);
  await page.reload();
  await expect(beside.getByRole('row', { name: /^Memory limit/ })).toContainText('2,048 MiB');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Every field' }).click();
  await page.getByRole('region', { name: 'What if' }).getByLabel('Arguments').fill('-Xmx1x');
  await expect(beside.getByRole('row', { name: /^Start/ })).toContainText('Invalid maximum heap size: -Xmx1x');
  await page.getByRole('button', { name: 'As the input' }).click();
  await expect(beside).toBeHidden();
});

test('axe finds nothing', async ({ page }) => {
  await page.goto('/calculator');
  await expect(page.getByRole('region', { name: 'What the JVM decides' })).toBeVisible();
  await expectAccessible(page);
});

test('nothing sticks out at 360 px', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/calculator');
  await expectNoSideways(page);
});
