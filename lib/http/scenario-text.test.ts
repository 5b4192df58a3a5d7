import { NO_CHANGES, type Scenario } from '#lib/core/capacity/scenario.ts';
import { gib } from '#lib/core/units/bytes.ts';
import { millicores } from '#lib/core/units/millicores.ts';
import { expect, table, test } from '#lib/testing/harness.ts';
import { aGroup } from '#lib/testing/planning.ts';
import { readScenario, scenarioText } from './scenario-text.ts';

const changed: Scenario = {
  start: { scan: 's', advice: { strategy: 'steady', to: { kind: 'namespaces', namespaces: ['shop'] } } },
  changes: {
    ...NO_CHANGES,
    pools: [
      {
        pool: 'blue',
        nodes: 4,
        shape: { name: 'm5.large', memory: gib(7), cpu: millicores(1930), pods: 29, cores: 2 },
        zones: ['a'],
        labels: {},
        taints: [],
      },
    ],
    growth: [{ of: { kind: 'all' }, percent: 0, percentPerMonth: 2.5 }],
    added: [
      {
        namespace: 'n',
        name: 'x',
        pods: 2,
        requests: { memory: 1 },
        holds: undefined,
        rules: aGroup('x', 1, 1, 1).rules,
        origin: 'typed',
      },
    ],
    failure: { nodes: 1, zone: 'a' },
    surge: 'as declared',
    months: 24,
  },
};

test('what is written is read again, and nothing changed is short', () => {
  expect(readScenario(scenarioText(changed))).toEqual({ ok: true, value: changed });
  expect(scenarioText({ start: { scan: 's', advice: undefined }, changes: NO_CHANGES })).toBe(
    '{"start":{"scan":"s"},"changes":{}}',
  );
});

table(
  'what is no scenario is refused by name',
  [
    { text: 'x', says: /JSON/, why: 'no JSON' },
    { text: '7', says: /start/, why: 'another document' },
    { text: '{"start":{"scan":"s"},"changes":{"months":99}}', says: /changes\.months/, why: 'out of range' },
    {
      text: '{"start":{"scan":"s"},"changes":{"failure":{"nodes":-1}}}',
      says: /changes\.failure\.nodes/,
      why: 'less than nothing',
    },
  ],
  ({ text, says, why }) => {
    const read = readScenario(text);
    expect.soft(read.ok ? 'was read' : read.error, why).toMatch(says);
  },
);
