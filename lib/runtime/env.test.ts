import { readFileSync } from 'node:fs';
import { expect, table, test } from '#lib/testing/harness.ts';
import { Env, readEnv } from './env.ts';

const defaults = {
  HEADROOM_WINDOW: 604_800,
  HEADROOM_SCAN_EVERY: 600,
  HEADROOM_WATCH: 'on',
  HEADROOM_KEEP_SCANS: 50,
  HEADROOM_KEEP_FOR: 31_536_000,
  HEADROOM_STATE: '.headroom',
};

table(
  'environments that are right',
  [
    { why: 'nothing set', raw: {}, env: {} },
    { why: 'empty is not set', raw: { HEADROOM_PROMETHEUS_URL: '', HEADROOM_SOURCE: '' }, env: {} },
    { why: 'what is not ours is not read', raw: { PATH: '/bin' }, env: {} },
    { why: 'live', raw: { HEADROOM_SOURCE: 'live' }, env: { HEADROOM_SOURCE: { kind: 'live' } } },
    {
      why: 'a path keeps its colons',
      raw: { HEADROOM_SOURCE: 'capture:/a:b.gz' },
      env: { HEADROOM_SOURCE: { kind: 'capture', path: '/a:b.gz' } },
    },
    {
      why: 'manifests',
      raw: { HEADROOM_SOURCE: 'manifests:deploy' },
      env: { HEADROOM_SOURCE: { kind: 'manifests', path: 'deploy' } },
    },
    {
      why: 'durations',
      raw: { HEADROOM_WINDOW: '12h', HEADROOM_SCAN_EVERY: 'off' },
      env: { HEADROOM_WINDOW: 43_200, HEADROOM_SCAN_EVERY: 'off' },
    },
    {
      why: 'namespaces',
      raw: { HEADROOM_NAMESPACES: 'shop, payments,' },
      env: { HEADROOM_NAMESPACES: ['shop', 'payments'] },
    },
    {
      why: 'how advice is made and written',
      raw: { HEADROOM_STRATEGY: 'tight', HEADROOM_REQUEST: 'guaranteed', HEADROOM_HEAP_AS: 'xmx' },
      env: { HEADROOM_STRATEGY: 'tight', HEADROOM_REQUEST: 'guaranteed', HEADROOM_HEAP_AS: 'xmx' },
    },
    {
      why: 'prices',
      raw: { HEADROOM_PRICE_MEMORY_GIB_HOUR: '0.004', HEADROOM_CURRENCY: 'EUR' },
      env: { HEADROOM_PRICE_MEMORY_GIB_HOUR: 0.004, HEADROOM_CURRENCY: 'EUR' },
    },
    {
      why: 'headers of the team’s own',
      raw: { HEADROOM_PROMETHEUS_HEADERS: 'X-Project: shop; x-url: https://a:1' },
      env: { HEADROOM_PROMETHEUS_HEADERS: { 'x-project': 'shop', 'x-url': 'https://a:1' } },
    },
  ],
  ({ why, raw, env }) => {
    expect.soft(readEnv(raw), why).toEqual({ ok: true, value: { ...defaults, ...env } });
  },
);

test('a peer’s rule is no strategy that can be followed', () => {
  const read = readEnv({ HEADROOM_STRATEGY: 'usage-max-15' });
  expect(read.ok ? [] : read.error).toEqual([
    'HEADROOM_STRATEGY: "usage-max-15" is no strategy that can be followed: steady, tight, keep-heap, keep-limit, after-oom-kill',
  ]);
});

test('a price without its currency is no price', () => {
  const read = readEnv({ HEADROOM_PRICE_CORE_HOUR: '0.03' });
  expect(read.ok ? [] : read.error).toEqual(['HEADROOM_CURRENCY: name the currency of the prices, such as EUR']);
});

test('all faults are told at once, each by its variable', () => {
  const read = readEnv({
    HEADROOM_SOURCE: 'file',
    HEADROOM_WINDOW: '7 days',
    HEADROOM_PROMETHEUS_URL: 'prometheus',
    HEADROOM_KEEP_SCANS: '-1',
    HEADROOM_PROMETHEUS_HEADERS: 'x-project',
  });
  expect(read.ok ? [] : read.error).toEqual([
    'HEADROOM_SOURCE: "file" is no source: write live, capture:FILE or manifests:DIR',
    'HEADROOM_PROMETHEUS_URL: must be an http or https address',
    'HEADROOM_PROMETHEUS_HEADERS: a header is written "name: value", several with ; between them',
    'HEADROOM_WINDOW: "7 days" is no duration: write a whole number and one of s m h d, such as 5m or 7d',
    'HEADROOM_KEEP_SCANS: must be a whole number',
  ]);
});

test('the example lists what is read, and nothing else', () => {
  const lines = readFileSync('.env.example', 'utf8').split('\n');
  const listed = lines.flatMap((line) => /^#? ?(?<name>[A-Z_]+)=/.exec(line)?.groups?.['name'] ?? []);
  expect(listed.toSorted()).toEqual(Object.keys(Env.shape).toSorted());
});
