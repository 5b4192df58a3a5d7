import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, expectAccessible, expectNoSideways, test } from './page-test.ts';

/** Two clusters that can be shown, and one of which the API server is away. */
const CLUSTERS = `
blue: { HEADROOM_SOURCE: "capture:${resolve('e2e/browser/fixtures/shop.capture.json.gz')}" }
green: { HEADROOM_SOURCE: "capture:${resolve('lib/adapters/capture/samples/sample.capture.json.gz')}" }
gone: {}
`;

const KUBECONFIG = `
apiVersion: v1
kind: Config
clusters: [{ name: gone, cluster: { server: "http://127.0.0.1:9" } }]
users: [{ name: nobody, user: { token: none } }]
contexts: [{ name: gone, context: { cluster: gone, user: nobody } }]
`;

const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address === null || typeof address === 'string' ? fail(new Error('no port')) : done(address.port),
      );
    });
  });

let server: ChildProcess;
let folder: string;
let base: string;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headroom-clusters-'));
  await writeFile(join(folder, 'clusters.yaml'), CLUSTERS);
  await writeFile(join(folder, 'kubeconfig'), KUBECONFIG);
  const port = await freePort();
  base = `http://127.0.0.1:${port}`;
  const program = resolve('node_modules/next/dist/bin/next');
  server = spawn(
    resolve('node_modules/.bin/node'),
    [program, 'start', '--hostname', '127.0.0.1', '--port', `${port}`],
    {
      stdio: 'ignore',
      env: {
        ...process.env,
        HEADROOM_CLUSTERS_FILE: join(folder, 'clusters.yaml'),
        HEADROOM_STATE: join(folder, 'state'),
        KUBECONFIG: join(folder, 'kubeconfig'),
      },
    },
  );
  const ready = () =>
    fetch(`${base}/readyz`).then(
      ({ status }) => status,
      () => 0,
    );
  await expect.poll(ready, { timeout: 60_000 }).toBe(200);
});

test.afterAll(async () => {
  server?.kill();
  await rm(folder, { recursive: true, force: true });
});

test('all clusters are one fleet; one that cannot be read is named with what mends it and hides no other', async ({
  page,
}) => {
  await page.goto(base);
  await expect(page.getByText(/Nothing of gone is shown: http:\/\/127\.0\.0\.1:9 does not answer/)).toBeVisible();
  await expect(page.getByRole('columnheader', { name: /Cluster/ })).toBeVisible();
  const names = await page
    .getByRole('row')
    .getByText(/^(blue|green)$/)
    .allTextContents();
  expect(new Set(names)).toEqual(new Set(['blue', 'green']));
  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 800 });
  await expectNoSideways(page);
});

test('a cluster is chosen by keyboard, and the address and every page after it say which', async ({ page }) => {
  await page.goto(base);
  await page.getByRole('button', { name: 'Cluster: All clusters' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/\?cluster=green$/);
  await expect(page.getByText(/^Nothing of gone/)).toBeHidden();
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Sources' }).click();
  await expect(page).toHaveURL(/\/sources\?cluster=green$/);
  await page.goto(`${base}/capacity`);
  await expect(page, 'an address without a cluster goes to the one chosen last').toHaveURL(
    /\/capacity\?cluster=green$/,
  );
});

test('a workload of one cluster is not that of another with the same name', async ({ page, request }) => {
  await page.goto(`${base}/?cluster=green&q=checkout`);
  await page.getByRole('row').getByRole('link', { name: 'checkout' }).first().click();
  await expect(page).toHaveURL(/\/workloads\/shop\/Deployment\/checkout\?container=checkout&cluster=green$/);
  const path = '/api/workloads/shop/Deployment/checkout/checkout';
  expect((await request.get(base + path)).status(), 'which of them?').toBe(400);
  const [blue, green] = await Promise.all(
    ['blue', 'green'].map(async (cluster) => (await request.get(`${base}${path}?cluster=${cluster}`)).json()),
  );
  expect(blue.cluster).toBe('blue');
  expect(green.cluster).toBe('green');
  expect(blue.budget).not.toEqual(green.budget);
});

test('a report of all clusters has the rows of each', async ({ request }) => {
  const rows = async (query: string) =>
    (await (await request.get(`${base}/api/reports/csv${query}`)).text()).trim().split('\r\n').length - 1;
  expect(await rows('')).toBe((await rows('?cluster=blue')) + (await rows('?cluster=green')));
});

test('two clusters stand side by side, and the JVMs of one are moved to the other', async ({ page }) => {
  await page.goto(`${base}/readiness?cluster=blue`);
  await page.getByRole('combobox', { name: /^Move to/ }).selectOption('green');
  await page.getByRole('button', { name: 'Move the JVMs' }).click();
  await expect(page).toHaveURL(/cluster=blue&to=green/);
  await expect(page.getByText(/^Moved to green, onto .* pods/)).toBeVisible();
  const nodes = page.getByRole('table', { name: 'Nodes side by side' });
  await expect(nodes.getByRole('columnheader')).toHaveText(['Of the nodes', 'blue', 'green']);
  await expectAccessible(page);
});
