import { expect, test } from '#lib/testing/harness.ts';
import { spreadEnds } from './chart-ends.ts';

test('names of lines that end close together stand one under the other', () => {
  const ends = [
    { key: 'low', value: 10 },
    { key: 'limit', value: 100 },
    { key: 'near', value: 98 },
  ];
  expect(spreadEnds(ends, 1)).toEqual([
    { key: 'limit', value: 100, dy: 0 },
    { key: 'near', value: 98, dy: 12 },
    { key: 'low', value: 10, dy: 0 },
  ]);
});
