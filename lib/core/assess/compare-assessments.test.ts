import { expect, table } from '#lib/testing/harness.ts';
import { compareAssessments } from './compare-assessments.ts';
import { assessTyped } from './typed/assess-typed.ts';
import { FIRST_SET_UP, type SetUp } from './typed/set-up.ts';

function judged(change: Partial<SetUp>) {
  const read = assessTyped({ ...FIRST_SET_UP, ...change });
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

table(
  'compareAssessments',
  [
    {
      change: { limit: 2048 },
      what: 'Memory limit',
      row: { one: '1,024 MiB', other: '2,048 MiB', change: 1024 * 1024 * 1024 },
      why: 'sizes with their difference',
    },
    {
      change: { limit: undefined },
      what: 'Memory limit',
      row: { one: '1,024 MiB', other: 'none' },
      why: 'no limit is no size to subtract',
    },
    {
      change: { jdk: '8u504' },
      what: 'Collector',
      row: { one: 'Serial', other: 'Serial' },
      why: 'a small machine is one on every release',
    },
    {
      change: { args: '-Xmx1x' },
      what: 'Start',
      row: { one: 'starts', other: 'Invalid maximum heap size: -Xmx1x' },
      why: 'a refusal is told in the JVM’s own words',
    },
    { change: { args: '-Xmx1x' }, what: 'Collector', row: { other: 'not known' }, why: 'what refuses decides nothing' },
  ],
  ({ change, what, row, why }) => {
    const rows = compareAssessments(judged({}), judged(change));
    expect
      .soft(
        rows.find((one) => one.what === what),
        why,
      )
      .toMatchObject(row);
  },
);

table(
  'the parts of the comparison',
  [{ change: { threads: 900 }, moved: ['Can hold', '· thread stacks', '· native'], why: 'threads move stacks alone' }],
  ({ change, moved, why }) => {
    const rows = compareAssessments(judged({}), judged(change));
    const found = rows.filter((row) => row.change !== undefined && row.change !== 0).map((row) => row.what);
    expect
      .soft(
        found.filter((what) => !what.startsWith('Advised')),
        why,
      )
      .toEqual(moved);
  },
);
