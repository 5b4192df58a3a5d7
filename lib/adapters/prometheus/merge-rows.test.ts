import { expect, table, test } from '#lib/testing/harness.ts';
import { mergeRows } from './merge-rows.ts';

const part = (points: number, at: number, value: number) => ({
  points,
  rows: [{ labels: { pod: 'a', namespace: 'b' }, points: [{ at, value }] }],
});

const reordered = (points: number, at: number, value: number) => ({
  points,
  rows: [{ labels: { namespace: 'b', pod: 'a' }, points: [{ at, value }] }],
});

table(
  'mergeRows',
  [
    { merge: 'max', value: 5, why: 'the highest of all parts' },
    { merge: 'min', value: 2, why: 'the lowest' },
    { merge: 'sum', value: 7, why: 'counts add up' },
    { merge: 'mean', value: (5 * 3 + 2 * 1) / 4, why: 'a longer part weighs more' },
  ] as const,
  ({ merge, value, why }) => {
    const rows = mergeRows([part(3, 10, 5), reordered(1, 20, 2)], merge);
    expect.soft(rows, why).toEqual([{ labels: { pod: 'a', namespace: 'b' }, points: [{ at: 20, value }] }]);
  },
);

test('lines are joined in the order of their parts', () => {
  const rows = mergeRows([part(1, 10, 5), part(1, 20, 2)], 'join');
  expect(rows[0]?.points.map(({ at }) => at)).toEqual([10, 20]);
});

test('a series that one part alone has stays', () => {
  const other = { points: 1, rows: [{ labels: { pod: 'c' }, points: [{ at: 20, value: 9 }] }] };
  expect(mergeRows([part(1, 10, 5), other], 'max').length).toBe(2);
});
