import { defineConfig } from 'playwright/test';

/** `browser` drives the pages over the sample capture; `live` judges Headroom by the test bed, which `cluster` starts and ends. */
export default defineConfig({
  outputDir: '../.cache/playwright',
  workers: 1,
  forbidOnly: process.env['CI'] !== undefined,
  projects: [
    { name: 'browser', testDir: 'browser' },
    { name: 'cluster', testDir: 'live', testMatch: 'up.setup.ts', teardown: 'cluster-down', timeout: 1_800_000 },
    { name: 'cluster-down', testDir: 'live', testMatch: 'down.setup.ts', timeout: 180_000 },
    { name: 'live', testDir: 'live', testMatch: '*.spec.ts', dependencies: ['cluster'], timeout: 180_000 },
  ],
});
