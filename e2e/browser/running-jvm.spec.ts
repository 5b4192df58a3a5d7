import { expect, expectAccessible, expectNoSideways, test } from './page-test.ts';

const ROUTE = '**/api/workloads/**/running-jvm';

const lines = (...all: readonly object[]): string => all.map((line) => `${JSON.stringify(line)}\n`).join('');

test('where nothing runs nobody is asked', async ({ page }) => {
  await page.goto('/workloads/shop/Deployment/checkout');
  const panel = page.getByRole('region', { name: 'The running JVM' });
  await expect(panel).toContainText('what is shown comes from a file');
  await expect(panel.getByRole('button')).toHaveCount(0);
});

test('what will run stands there before it runs, and a token goes in the body alone', async ({ page }) => {
  await page.goto('/gallery');
  const answered = {
    is: 'problem',
    title: 'Not allowed',
    detail: 'the person may not',
    remedy: 'Ask for create on pods/exec',
  };
  const bodies: string[] = [];
  await page.route(ROUTE, async (route) => {
    bodies.push(route.request().postData() ?? '');
    expect(route.request().url()).not.toContain('s3cr3t');
    await route.fulfill({
      contentType: 'application/x-ndjson',
      body: lines({ is: 'says', says: 'runs cat /proc/1/cmdline' }, answered),
    });
  });
  await page.getByRole('button', { name: 'Ask it' }).first().focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Ask the running JVM' });
  await expect(dialog.getByRole('listitem')).toHaveCount(5);
  await expect(dialog).toContainText('env -u JAVA_TOOL_OPTIONS -u JDK_JAVA_OPTIONS -u _JAVA_OPTIONS jcmd');
  await dialog.getByLabel('Token').fill('s3cr3t');
  await expect(dialog.getByLabel('Token')).toHaveAttribute('type', 'password');
  await dialog.getByRole('button', { name: 'Run these commands' }).click();
  await expect(dialog.getByRole('log')).toContainText('runs cat /proc/1/cmdline');
  await expect(dialog).toContainText('Ask for create on pods/exec');
  await expect(dialog.getByLabel('Token'), 'it is forgotten').toHaveValue('');
  expect(bodies.map((body): unknown => JSON.parse(body))).toEqual([
    { pod: expect.any(String), confirmed: true, token: 's3cr3t' },
  ]);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('a question is taken back', async ({ page }) => {
  await page.goto('/gallery');
  const gone = Promise.withResolvers<void>();
  await page.route(ROUTE, () => gone.promise);
  await page.getByRole('button', { name: 'Ask it' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Ask the running JVM' });
  await dialog.getByRole('button', { name: 'Run these commands' }).click();
  await dialog.getByRole('button', { name: 'Stop' }).click();
  await expect(dialog.getByRole('button', { name: 'Run these commands' })).toBeVisible();
  gone.resolve();
});

test('the window can be used by everybody, on a telephone too', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/gallery');
  await page.getByRole('button', { name: 'Ask it' }).first().click();
  await expect(page.getByRole('dialog', { name: 'Ask the running JVM' })).toBeVisible();
  await expectAccessible(page);
  await expectNoSideways(page);
});

test('another site cannot make Headroom ask', async ({ request }) => {
  const answer = await request.post('/api/workloads/shop/Deployment/checkout/checkout/running-jvm', {
    headers: { origin: 'https://elsewhere.example' },
    data: { pod: 'checkout-0', confirmed: true },
  });
  expect(answer.status()).toBe(403);
});
