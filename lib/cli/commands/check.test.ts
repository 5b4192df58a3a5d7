import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, table, test } from '#lib/testing/harness.ts';
import { type CheckFlags, runCheck } from './check.ts';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));
const SHOP = fileURLToPath(new URL('../fixtures/check/shop.yaml', import.meta.url));

const base: CheckFlags = { failOn: 'critical', rule: [], format: 'text' };
const onShop: CheckFlags = { ...base, manifests: SHOP };

table(
  'how a check ends',
  [
    { flags: onShop, status: 3, says: 'heap-over-limit', why: 'a critical finding is new' },
    { flags: { ...onShop, failOn: 'never' as const }, status: 0, says: 'heap-over-limit', why: 'it only tells' },
    { flags: { ...onShop, rule: ['crash-loop'] }, status: 0, says: '0 critical', why: 'another rule is asked' },
    { flags: base, status: 1, says: 'nothing to read', why: 'no source' },
    { flags: { ...base, manifests: '/nowhere' }, status: 1, says: "/nowhere can't be read", why: 'no such folder' },
    { flags: { ...onShop, capture: 'x.json' }, status: 1, says: 'name different sources', why: 'two sources' },
    { flags: { ...base, source: 'ftp:x' }, status: 1, says: 'is no source', why: 'no such kind of source' },
    { flags: { ...onShop, baseline: '/nowhere' }, status: 1, says: 'the baseline /nowhere', why: 'no such baseline' },
    { flags: { ...onShop, baseline: SHOP }, status: 1, says: 'not a baseline', why: 'another file' },
  ],
  async ({ flags, status, says, why }) => {
    const outcome = await runCheck(flags, {});
    expect.soft(outcome.status, why).toBe(status);
    expect.soft([outcome.text, ...outcome.complaints].join('\n'), why).toContain(says);
  },
);

test('a silenced workload is shown with its reason, and what is no JVM is not mentioned', async () => {
  const { findings } = JSON.parse((await runCheck({ ...onShop, format: 'json' }, {})).text);
  const about = (name: string) => findings.filter((finding: { name: string }) => finding.name === name);
  expect(about('cart').find(({ rule }: { rule: string }) => rule === 'heap-over-limit').fails).toBe(true);
  const silenced = about('lab').find(({ rule }: { rule: string }) => rule === 'heap-over-limit');
  expect([silenced.fails, silenced.silencedBy]).toEqual([false, 'a lab for OOM kills']);
  expect(about('web')).toEqual([]);
});

test('what a baseline knows passes, and what it does not know fails', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-check-'));
  const file = join(folder, 'baseline.json');
  try {
    writeFileSync(file, (await runCheck(onShop, {})).baseline);
    const again = await runCheck({ ...onShop, baseline: file, format: 'sarif' }, {});
    expect(again.status).toBe(0);
    expect(JSON.parse(again.text).runs[0].results[0].baselineState).toBe('unchanged');
    writeFileSync(file, '{"format":"headroom-baseline/1","findings":[]}');
    expect((await runCheck({ ...onShop, baseline: file }, {})).status).toBe(3);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

table(
  'what the command line refuses, in a sentence',
  [
    { args: ['--rule', 'heap-hog'], status: 1, says: 'no rule is called "heap-hog"', why: 'no such rule' },
    {
      args: ['--fail-on', 'never', '--out', '/nowhere/x'],
      status: 1,
      says: "/nowhere/x can't be written",
      why: 'no folder',
    },
    {
      args: ['--write-baseline', '/nowhere/x'],
      status: 3,
      says: "/nowhere/x can't be written",
      why: 'the gate stays shut',
    },
  ],
  ({ args, status, says, why }) => {
    const run = spawnSync(process.execPath, [MAIN, 'check', '--manifests', SHOP, ...args], { encoding: 'utf8' });
    expect.soft(run.status, why).toBe(status);
    expect.soft(run.stderr, why).toContain(says);
    expect.soft(run.stderr, why).not.toContain('node:internal');
  },
);
