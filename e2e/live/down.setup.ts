import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { STARTED_HERE } from './settled.ts';

test('a test bed that this run started is taken down', () => {
  if (!existsSync(STARTED_HERE)) return;
  rmSync(STARTED_HERE);
  expect(spawnSync('npm', ['run', '--silent', 'cluster:down'], { stdio: 'inherit' }).status).toBe(0);
});
