import { expect, expectAccessible, expectNoSideways, test } from './page-test.ts';

const deployment = (name: string, java: string, limit: string): string => `apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name}, namespace: shop }
spec:
  template:
    spec:
      containers:
        - name: main
          image: eclipse-temurin:17.0.15_6-jre
          command: [java, ${java}, -jar, app.jar]
          resources: { limits: { memory: ${limit} } }
`;

const TWO = `${deployment('cart', '-Xmx1g', '1Gi')}---\n${deployment('search', '-Xmx256m', '2Gi')}`;

test('what is pasted is judged with its lines, and another container opens by keyboard', async ({ page }) => {
  await page.goto('/calculator');
  await page.getByRole('radio', { name: 'Manifests' }).click();
  await expect(page).toHaveURL(/\/calculator\/manifests$/);
  await page.getByLabel(/Paste YAML/).fill(TWO);
  const table = page.getByRole('region', { name: 'Containers' });
  await expect(table.getByRole('row', { name: /cart/ })).toContainText('pasted:8');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 of 2 JVM containers needs a change.');
  await expect(page.getByRole('heading', { level: 2, name: /^Can exceed its limit/ })).toBeVisible();
  const search = table.getByRole('button', { name: 'search' });
  await search.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('shop/search', { exact: true })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Flags' })).toContainText('-Xmx256m');
  await expectAccessible(page);
});

test('a broken document and a key that stands twice are named by file and line, and the rest is judged', async ({
  page,
}) => {
  await page.goto('/calculator/manifests');
  await page.getByLabel(/Paste YAML/).fill(deployment('pasted-before', '-Xmx64m', '512Mi'));
  await expect(page.getByRole('region', { name: 'Containers' })).toContainText('pasted-before');
  await page.getByLabel('Choose files').setInputFiles([
    { name: 'shop.yaml', mimeType: 'text/yaml', buffer: Buffer.from(`${TWO}---\na: [1\n`) },
    {
      name: 'twice.yml',
      mimeType: 'text/yaml',
      buffer: Buffer.from(
        deployment('twice', '-Xmx64m', '512Mi').replace('spec:\n', 'spec:\n  replicas: 1\n  replicas: 2\n'),
      ),
    },
    { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('x') },
  ]);
  const faults = page.getByRole('region', { name: 'Not read' });
  await expect(faults).toContainText('shop.yaml:26');
  await expect(faults).toContainText('twice.yml:6');
  await expect(faults).toContainText('1 other file');
  await expect(page.getByRole('region', { name: 'Containers' })).toContainText('twice.yml:10');
});

test('a bomb of aliases neither stops the page nor the documents beside it', async ({ page }) => {
  const bomb = [
    'kind: X\nmetadata: {}\na: &a [x,x,x,x,x,x,x,x,x]',
    ...[...'bcdefghij'].map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[at]}`).join(',')}]`),
  ].join('\n');
  await page.goto('/calculator/manifests');
  await page.getByLabel(/Paste YAML/).fill(`${bomb}\n---\n${TWO}`);
  await expect(page.getByRole('region', { name: 'Containers' })).toContainText('cart');
  await expect(page.getByRole('region', { name: 'Not read' })).toContainText('pasted:1');
});

test('nothing sticks out at 360 px, and axe finds nothing', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/calculator/manifests');
  await expectAccessible(page);
  await page.getByLabel(/Paste YAML/).fill(TWO);
  await expect(page.getByRole('region', { name: 'Containers' })).toContainText('cart');
  await expectNoSideways(page);
});
