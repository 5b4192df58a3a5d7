import { defineConfig } from 'playwright/test';

const port = Number(process.env['HEADROOM_E2E_PORT'] ?? 4890);

/** The built product over a capture that stands still, with the gallery shown. The live suite starts its own. */
const pages = {
  command: `bash .ci/up.sh --capture e2e/browser/fixtures/shop.capture.json.gz --port ${port}`,
  cwd: '..',
  url: `http://127.0.0.1:${port}/readyz`,
  env: { HEADROOM_GALLERY: '1' },
  timeout: 300_000,
};

/** `browser` drives the pages over a capture; `live` judges Headroom by the test bed, which `cluster` starts and ends. */
export default defineConfig({
  outputDir: '../.cache/playwright',
  snapshotPathTemplate: '{testDir}/looks/{arg}{ext}',
  timeout: 60_000,
  workers: 1,
  forbidOnly: process.env['CI'] !== undefined,
  expect: { timeout: 10_000, toHaveScreenshot: { maxDiffPixelRatio: 0.02, animations: 'disabled' } },
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1440, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
    launchOptions: { executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] },
    trace: 'retain-on-failure',
  },
  projects: [
    { name: 'browser', testDir: 'browser' },
    { name: 'cluster', testDir: 'live', testMatch: 'up.setup.ts', teardown: 'cluster-down', timeout: 1_800_000 },
    { name: 'cluster-down', testDir: 'live', testMatch: 'down.setup.ts', timeout: 180_000 },
    { name: 'live', testDir: 'live', testMatch: '*.spec.ts', dependencies: ['cluster'], timeout: 180_000 },
  ],
  ...(process.argv.includes('live') ? {} : { webServer: pages }),
});
