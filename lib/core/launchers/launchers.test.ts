import { expect, test } from '#lib/testing/harness.ts';
import { LAUNCHERS } from './launchers.ts';

test('every row has its own id and says where it was read', () => {
  const ids = LAUNCHERS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const row of LAUNCHERS) {
    expect.soft(row.id, 'kebab-case').toMatch(/^[a-z\d]+(?:-[a-z\d.]+)*$/);
    expect.soft(row.source.length, `${row.id} has a source`).toBeGreaterThan(10);
    expect.soft(row.versions, `${row.id} names versions`).not.toBe('');
    expect.soft(row.image ?? row.command, `${row.id} can be recognised`).toBeDefined();
  }
});

test('the general rows stand last', () => {
  expect(LAUNCHERS.at(-1)?.id).toBe('plain-java');
});
