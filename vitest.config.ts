import { defineConfig } from 'vitest/config';

/** Unit, fence, catalogue, golden and contract suites; browser and live suites belong to Playwright (`e2e/`). */
export default defineConfig({
  test: {
    include: ['lib/**/*.test.ts', 'components/**/*.test.{ts,tsx}', 'app/**/*.test.ts', 'bench/**/*.test.ts'],
    exclude: ['**/*.live.test.ts'],
    setupFiles: ['lib/testing/fixed-seed.ts'],
    environment: 'node',
    isolate: false,
    testTimeout: 60_000,
  },
});
