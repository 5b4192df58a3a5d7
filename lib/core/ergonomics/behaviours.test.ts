import { expect, test } from '#lib/testing/harness.ts';
import { applies, type Behaviour } from '../jvm/behaviour.ts';
import { MEASURED_RELEASES } from '../jvm/flag-table.ts';
import { jdk } from '../jvm/jdk.ts';
import { OPTION_BEHAVIOURS } from '../jvm/option-behaviours.ts';
import { BEHAVIOURS } from './behaviours.ts';
import { RULES } from './rules.ts';

const rows: readonly [string, Behaviour][] = [...Object.entries(OPTION_BEHAVIOURS), ...Object.entries(BEHAVIOURS)];

test('every behaviour says what it is and where that can be checked', () => {
  for (const [id, { says, source }] of rows) {
    expect.soft(says, id).toMatch(/\.$/);
    expect.soft(source, id).toMatch(/^https:\/\/|^measured /);
  }
  for (const { id, says, source } of Object.values(RULES)) {
    expect.soft(says, id).toMatch(/\.$/);
    expect.soft(source, id).toMatch(/^https:\/\//);
  }
});

test('no behaviour is open on a release that was measured', () => {
  for (const [id, behaviour] of rows)
    for (const release of MEASURED_RELEASES)
      expect.soft(applies(behaviour, jdk(release)), `${id} on ${release}`).not.toBe('open');
});

test('no name stands for two behaviours', () => {
  expect(new Set(rows.map(([id]) => id)).size).toBe(rows.length);
});
