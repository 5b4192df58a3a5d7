import { expect, table } from '#lib/testing/harness.ts';
import { lifeOf } from './flag-lives.ts';

table(
  'the life of a flag, as ten releases tell it',
  [
    { name: 'MaxHeapSize', is: {}, why: 'it has always been and is' },
    { name: 'UseConcMarkSweepGC', is: { refusedFrom: 17 }, why: 'between 11 and 17 nobody was asked' },
    { name: 'MaxPermSize', is: { ignoredFrom: 8, refusedFrom: 17 }, why: 'read, not followed, then refused' },
    {
      name: 'ZGenerational',
      is: { since: { train: 21, lastWithout: 17 }, ignoredFrom: 25, refusedFrom: 26 },
      why: 'came and went',
    },
    { name: 'NoSuchFlag', is: undefined, why: 'no release starts with it' },
  ],
  ({ name, is, why }) => {
    const life = lifeOf(name);
    expect.soft(life && { ...life, instead: undefined }, why).toEqual(is && { ...is, instead: undefined });
  },
);
