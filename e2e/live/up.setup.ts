import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'playwright/test';
import { STARTED_HERE, unsettled } from './settled.ts';
import { resize } from './testbed.ts';

test('the test bed is up and its workloads have come to what they are for', async () => {
  const isUp = spawnSync('npm', ['run', '--silent', 'cluster:status']).status === 0;
  const { status } = spawnSync('npm', ['run', '--silent', 'cluster:up'], { stdio: 'inherit' });
  expect(status, 'cluster:up').toBe(0);
  if (!isUp) {
    mkdirSync(dirname(STARTED_HERE), { recursive: true });
    writeFileSync(STARTED_HERE, '');
  }
  await expect(() => resize('trouble', 'resized', '224Mi')).toPass({ timeout: 60_000 });
  await expect.poll(unsettled, { timeout: 480_000, intervals: [5_000] }).toEqual([]);
});
