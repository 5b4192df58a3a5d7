import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { expect, table, test } from '#lib/testing/harness.ts';
import { clustersOf } from './clusters.ts';
import { readEnv } from './env.ts';

const folder = mkdtempSync(join(tmpdir(), 'headroom-clusters-'));

afterAll(() => rmSync(folder, { recursive: true }));

function clusters(raw: Readonly<Record<string, string>>) {
  const env = readEnv(raw);
  return env.ok ? clustersOf(env.value, raw) : env;
}

function listed(yaml: string, raw: Readonly<Record<string, string>> = {}) {
  const file = join(folder, 'clusters.yaml');
  writeFileSync(file, yaml);
  return clusters({ ...raw, HEADROOM_CLUSTERS_FILE: file });
}

const PROMETHEUS = { HEADROOM_PROMETHEUS_URL: 'http://p:9090' };

test('one cluster has no name, and is as the environment says', () => {
  expect(clusters({ HEADROOM_CONTEXT: 'prod' })).toMatchObject({
    ok: true,
    value: [{ name: undefined, env: { HEADROOM_CONTEXT: 'prod' } }],
  });
});

test('contexts are clusters of their own, told apart by the label of the server that they share', () => {
  const read = clusters({
    ...PROMETHEUS,
    HEADROOM_CONTEXTS: 'blue, green',
    HEADROOM_PROMETHEUS_CLUSTER_LABEL: 'cluster',
    HEADROOM_PROMETHEUS_MATCHERS: 'env="prod"',
  });
  expect(read).toMatchObject({
    ok: true,
    value: [
      {
        name: 'blue',
        env: { HEADROOM_CONTEXT: 'blue', HEADROOM_PROMETHEUS_MATCHERS: 'env="prod",cluster="blue"' },
      },
      { name: 'green', env: { HEADROOM_SOURCE: { kind: 'live' }, HEADROOM_CONTEXT: 'green' } },
    ],
  });
});

test('a list gives each cluster what is its own on top of what all share', () => {
  const read = listed(
    `
blue:
  HEADROOM_CONTEXT: in-cluster
  HEADROOM_PROMETHEUS_URL: http://blue:9090
green:
old:
  HEADROOM_SOURCE: capture:old.json.gz
`,
    { HEADROOM_WINDOW: '1d', HEADROOM_PROMETHEUS_URL: 'http://green:9090' },
  );
  expect(read).toMatchObject({
    ok: true,
    value: [
      { name: 'blue', env: { HEADROOM_CONTEXT: 'in-cluster', HEADROOM_PROMETHEUS_URL: 'http://blue:9090' } },
      { name: 'green', env: { HEADROOM_CONTEXT: 'green', HEADROOM_PROMETHEUS_URL: 'http://green:9090' } },
      { name: 'old', env: { HEADROOM_SOURCE: { kind: 'capture', path: 'old.json.gz' }, HEADROOM_WINDOW: 86_400 } },
    ],
  });
});

table(
  'lists that are refused',
  [
    {
      why: 'usage of one cluster would be taken for that of another',
      read: () => clusters({ ...PROMETHEUS, HEADROOM_CONTEXTS: 'blue,green' }),
      says: /^blue, green: they ask one Prometheus for the same series; set HEADROOM_PROMETHEUS_CLUSTER_LABEL/,
    },
    {
      why: 'what is of the whole process',
      read: () => listed('blue: { DATABASE_URL: "postgres://x/y" }'),
      says: /^blue: DATABASE_URL cannot be set for one cluster$/,
    },
    {
      why: 'a fault of one is told with its name',
      read: () => listed('blue: { HEADROOM_WINDOW: soon }'),
      says: /^blue: HEADROOM_WINDOW: "soon" is no duration/,
    },
    { why: 'no list', read: () => listed('- blue'), says: /is no list of clusters: .*expected record/ },
    { why: 'no YAML', read: () => listed('blue: {'), says: /is no YAML: / },
    { why: 'nothing in it', read: () => listed('{}'), says: /lists no cluster$/ },
    {
      why: 'no file',
      read: () => clusters({ HEADROOM_CLUSTERS_FILE: '/nowhere.yaml' }),
      says: /cannot be read: ENOENT/,
    },
  ],
  ({ why, read, says }) => {
    const clusters = read();
    expect.soft(clusters.ok ? 'accepted' : clusters.error.join('\n'), why).toMatch(says);
  },
);
