import { FIRST_SET_UP } from '#lib/core/assess/typed/set-up.ts';
import { expect, table, test } from '#lib/testing/harness.ts';
import { FIRST_TYPED, readSetUp } from './read-set-up.ts';

test('what is written is read back the same', () => {
  expect(readSetUp(FIRST_TYPED)).toEqual({ setUp: FIRST_SET_UP, faults: {} });
});

table(
  'readSetUp',
  [
    { typed: { limit: '' }, reads: { limit: undefined }, faults: [], why: 'no limit is an empty field' },
    { typed: { limit: '1,088' }, reads: { limit: 1088 }, faults: [], why: 'thousands may be parted' },
    { typed: { limit: '0' }, reads: { limit: undefined }, faults: ['limit'], why: 'a limit of nothing is none' },
    {
      typed: { limit: '1Gi' },
      reads: { limit: undefined },
      faults: ['limit'],
      why: 'the unit stands beside the field',
    },
    { typed: { cpuMillicores: '1.5' }, reads: { cpuMillicores: 1500 }, faults: [], why: 'CPU as Kubernetes writes it' },
    {
      typed: { cpuMillicores: '1,5' },
      reads: { cpuMillicores: undefined },
      faults: ['cpuMillicores'],
      why: 'and no other way',
    },
    { typed: { threads: '-3' }, reads: { threads: undefined }, faults: ['threads'], why: 'nothing is below 0' },
  ],
  ({ typed, reads, faults, why }) => {
    const read = readSetUp({ ...FIRST_TYPED, ...typed });
    expect.soft(read.setUp, why).toMatchObject(reads);
    expect.soft(Object.keys(read.faults), why).toEqual(faults);
  },
);
