import { expect, expectAccessible, expectNoSideways, test } from './page-test.ts';

test('a person moves the JVMs to a newer release and reads what happens to which', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Readiness' }).click();
  await expect(page).toHaveURL(/\/readiness/);
  await page.getByLabel('Kernel lists in /proc/cgroups').selectOption('memory and cpuset');
  await page.getByLabel('Older JDKs move to').selectOption('27.0.1');
  await page.getByRole('button', { name: 'Move the JVMs' }).click();
  await expect(page).toHaveURL(/jdk=27\.0\.1/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Of \d+ JVM containers /);
  const table = page.getByRole('table', { name: 'Containers and what happens to them' });
  await expect(table.getByText(/G1 collects in the place of Serial/).first()).toBeVisible();
  await table.getByRole('rowheader').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/workloads\/.*#releases$/);
});

test('the page is reached and used by keyboard alone', async ({ page }) => {
  await page.goto('/sources');
  // Keys are heard once the page has come to life.
  await expect(async () => {
    await page.keyboard.press('g');
    await page.keyboard.press('m');
    await expect(page).toHaveURL(/\/readiness$/, { timeout: 1000 });
  }).toPass();
  await page.getByLabel('Kubernetes').focus();
  await page.keyboard.type('1.35');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/kubernetes=1\.35/);
  await expect(page.getByText(/Kubernetes 1\.35, with the options and limits of today/)).toBeVisible();
});

test('a target that cannot be read is named, and the hardest one is shown', async ({ page }) => {
  await page.goto('/readiness?kubernetes=latest');
  await expect(page.getByText(/kubernetes: is no version of Kubernetes/)).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing on /readiness, ${colorScheme}, and nothing sticks out at 360 px`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/readiness');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page);
    await page.setViewportSize({ width: 360, height: 800 });
    await expectNoSideways(page);
  });
