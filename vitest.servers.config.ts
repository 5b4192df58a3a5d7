import { defineConfig } from 'vitest/config';

/** Suites that start real servers on loopback; slower than the quick loop allows, so they run by `npm run servers`. */
export default defineConfig({
  test: {
    include: ['lib/**/*.live.test.ts', 'e2e/faults/*.live.test.ts'],
    environment: 'node',
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
