import { readdirSync } from 'node:fs';
import { expect, table } from '#lib/testing/harness.ts';
import { STRATEGIES } from './index.ts';

const files = readdirSync(import.meta.dirname)
  .filter((name) => !/^index\.ts$|\.test\.ts$/.test(name))
  .map((name) => name.replace(/\.ts$/, ''));

table(
  'the catalogue of strategies',
  [
    { read: STRATEGIES.map(({ id }) => id).toSorted(), is: files.toSorted(), why: 'every file is listed by its name' },
    {
      read: STRATEGIES.map(({ peer }) => peer),
      is: STRATEGIES.map(({ peer }) => peer).toSorted((one, other) => Number(one) - Number(other)),
      why: 'ours come before peers’ rules',
    },
    {
      read: STRATEGIES.filter(({ suits, title }) => suits === '' || title === ''),
      is: [],
      why: 'each says what it is for',
    },
  ],
  ({ read, is, why }) => {
    expect.soft(read, why).toEqual(is);
  },
);
