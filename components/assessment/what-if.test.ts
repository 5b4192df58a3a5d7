import { expect, table } from '#lib/testing/harness.ts';
import { FIRST_TYPED } from './read-set-up.ts';
import { changedBy, scalesOf, type WhatIf } from './what-if.ts';

const SAME = Object.fromEntries(Object.keys(FIRST_TYPED).map((name) => [name, null]));

const whatIf = (changes: Partial<WhatIf>): WhatIf => ({ ...FIRST_TYPED, ...SAME, ...changes });

table(
  'changedBy',
  [
    { changes: {}, limit: '1024', why: 'nothing differs' },
    { changes: { limit: '512' }, limit: '512', why: 'what differs is taken' },
    { changes: { limit: '' }, limit: '', why: 'an empty field differs too: no limit' },
  ],
  ({ changes, limit, why }) => {
    expect.soft(changedBy(FIRST_TYPED, whatIf(changes)), why).toEqual({ ...FIRST_TYPED, limit });
  },
);

table(
  'scalesOf',
  [
    {
      first: {},
      second: {},
      field: 'limit',
      scale: { min: 64, max: 2048, value: 1024, mark: 1024, says: '1,024 MiB' },
      why: 'its own value in the middle',
    },
    {
      first: { limit: '' },
      second: { limit: '' },
      field: 'limit',
      scale: { value: 2048, mark: undefined, says: 'none' },
      why: 'no limit is the end of the scale',
    },
    {
      first: { limit: '1Gi' },
      second: { limit: '512' },
      field: 'limit',
      scale: { value: 512, mark: undefined },
      why: 'what cannot be read is no mark',
    },
    {
      first: { threads: '4000' },
      second: { threads: '4000' },
      field: 'threads',
      scale: { max: 8000, value: 4000 },
      why: 'the scale grows with the value',
    },
    {
      first: { jdk: '21.0.4' },
      second: { jdk: '25.0.5' },
      field: 'jdk',
      scale: { value: 4, mark: 3, says: '25.0.5' },
      why: 'the typed release stands in its train’s place',
    },
    {
      first: { jdk: '' },
      second: { jdk: '' },
      field: 'jdk',
      scale: { mark: undefined, says: 'not known' },
      why: 'no release is no mark',
    },
  ],
  ({ first, second, field, scale, why }) => {
    const typed = { ...FIRST_TYPED, ...first };
    const found = scalesOf(typed, { ...typed, ...second }).find((one) => one.field === field);
    expect.soft(found, why).toMatchObject(scale);
    expect.soft(found?.textAt(found.value), `${why}: the place back to text`).toMatch(/^\S+$/);
  },
);
