import { expect, table } from '#lib/testing/harness.ts';
import { isBefore, trainOf, updateOf } from './release.ts';

const CGROUP2 = [15, { 8: 372, 11: 16 }] as const;

table(
  'releases',
  [
    { jdk: '8u371', train: 8, update: 371, blind: true, why: 'the last without' },
    { jdk: '8u372', train: 8, update: 372, blind: false, why: 'the first with' },
    { jdk: '1.8.0_372-b07', train: 8, update: 372, blind: false, why: 'the old spelling' },
    { jdk: '11.0.15+10', train: 11, update: 15, blind: true, why: 'the last of its train' },
    { jdk: '11.0.16', train: 11, update: 16, blind: false, why: 'the first of its train' },
    { jdk: '11', train: 11, update: undefined, blind: false, why: 'a train alone says nothing' },
    { jdk: '14', train: 14, update: undefined, blind: true, why: 'a train that never got the change' },
    { jdk: '15', train: 15, update: undefined, blind: false, why: 'the train that brought it' },
    { jdk: '28-ea+18', train: 28, update: 0, blind: false, why: 'an early access comes before any update' },
    { jdk: 'latest', train: undefined, update: undefined, blind: false, why: 'no number' },
  ],
  ({ jdk, train, update, blind, why }) => {
    expect
      .soft([trainOf(jdk), updateOf(jdk), isBefore(jdk, ...CGROUP2)], `${jdk}: ${why}`)
      .toEqual([train, update, blind]);
  },
);
