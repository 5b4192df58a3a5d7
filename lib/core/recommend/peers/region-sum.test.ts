import { GiB, KiB, MiB } from '#lib/core/units/bytes.ts';
import { expect, table } from '#lib/testing/harness.ts';
import { expectedClasses, limitForHeap, type RegionSumInput, regionSum } from './region-sum.ts';

const small = { total: GiB, loadedClasses: 100, threads: 2 };
const cloudFoundry = { total: 500 * MiB, loadedClasses: 1000, threads: 10 };
const launched = (counted: number, adjust = 100): RegionSumInput => ({
  total: GiB,
  loadedClasses: expectedClasses(counted, adjust),
  threads: 250,
});

table<{
  input: RegionSumInput;
  heap?: number;
  heapKiB?: number;
  metaspace?: number;
  metaspaceKiB?: number;
  headRoom?: number;
  why: string;
}>(
  'regionSum gives the figures of the calculators it stands for',
  [
    { input: small, heap: 794_920_672, metaspace: 14_580_000, why: 'calculator: the remainder' },
    { input: { ...small, headRoomPercent: 1 }, headRoom: 10_737_418, why: 'calculator: head room is truncated' },
    { input: launched(100), heapKiB: 522_705, metaspaceKiB: 13_870, why: 'launch helper: no limit readable, 1 GiB' },
    { input: launched(110), heapKiB: 522_688, metaspaceKiB: 13_887, why: 'launch helper: ten classes more' },
    { input: launched(60), heapKiB: 522_785, metaspaceKiB: 13_790, why: 'launch helper: forty classes fewer' },
    { input: launched(100, 110), heapKiB: 522_688, metaspaceKiB: 13_887, why: 'launch helper: 110 %' },
    { input: launched(100, 60), heapKiB: 522_785, metaspaceKiB: 13_790, why: 'launch helper: 60 %' },
    { input: { ...launched(100), headRoomPercent: 10 }, heapKiB: 417_848, metaspaceKiB: 13_870, why: 'head room 10 %' },
    {
      input: { ...launched(100), loadedClasses: 100 },
      heapKiB: 522_337,
      metaspaceKiB: 14_238,
      why: 'class count given',
    },
    { input: { ...launched(100), threads: 100 }, heapKiB: 676_305, metaspaceKiB: 13_870, why: 'thread count given' },
    { input: { ...launched(100), total: 11_514_136 * KiB }, heapKiB: 10_988_265, why: 'free memory of the host' },
    { input: { ...launched(100), total: 64 * 1024 * GiB + 1 }, heapKiB: 68_718_950_865, why: 'never above 64 TiB' },
    { input: { ...launched(100), total: 10 * GiB }, heapKiB: 9_959_889, why: 'a limit of 10 GiB' },
    { input: { ...launched(100), total: 11 * GiB }, heapKiB: 11_008_465, why: 'a limit of 11 GiB' },
    {
      input: { ...launched(102), metaspace: 20_000 * KiB },
      heapKiB: 516_576,
      why: 'metaspace set, an agent with two classes',
    },
    { input: cloudFoundry, heap: 231_858_240, metaspace: 19_800_000, why: 'Cloud Foundry: 500 MiB' },
    { input: { ...cloudFoundry, direct: MiB }, heap: 241_295_424, why: 'Cloud Foundry: direct 1 MiB' },
    { input: { ...cloudFoundry, metaspace: MiB }, heap: 250_609_664, why: 'Cloud Foundry: metaspace 1 MiB' },
    { input: { ...cloudFoundry, codeCache: MiB }, heap: 482_467_904, why: 'Cloud Foundry: code cache 1 MiB' },
    { input: { ...cloudFoundry, stack: MiB }, heap: 231_858_240, why: 'Cloud Foundry: the default stack' },
    { input: { ...cloudFoundry, heap: MiB }, heap: MiB, why: 'Cloud Foundry: a heap that is set stays' },
  ],
  ({ input, heap, heapKiB, metaspace, metaspaceKiB, headRoom, why }) => {
    const plan = regionSum(input);
    if (!plan.ok) return expect.soft(plan.error, why).toBe('');
    if (heap !== undefined) expect.soft(plan.value.heap, why).toBe(heap);
    if (heapKiB !== undefined) expect.soft(Math.floor(plan.value.heap / KiB), why).toBe(heapKiB);
    if (metaspace !== undefined) expect.soft(plan.value.metaspace, why).toBe(metaspace);
    if (metaspaceKiB !== undefined) expect.soft(Math.floor(plan.value.metaspace / KiB), why).toBe(metaspaceKiB);
    if (headRoom !== undefined) expect.soft(plan.value.headRoom, why).toBe(headRoom);
  },
);

table<{ input: RegionSumInput; says: readonly string[]; why: string }>(
  'regionSum names the whole sum when it does not fit',
  [
    {
      input: { ...small, total: KiB },
      says: ['fixed', '272286K', '1K', '=10M', '=14238K', '=240M', '-Xss1M * 2 threads'],
      why: 'the fixed regions alone',
    },
    {
      input: { ...small, total: 272_287 * KiB, headRoomPercent: 1 },
      says: ['non-heap', '275009K', '272287K', '2722K headroom'],
      why: 'with head room',
    },
    {
      input: { ...small, total: 272_287 * KiB, heap: MiB },
      says: ['all', '273310K', '272287K', '-Xmx1M'],
      why: 'with the heap that was set',
    },
    { input: { ...cloudFoundry, metaspace: 500 * MiB }, says: ['fixed'], why: 'Cloud Foundry: metaspace 500 MiB' },
    { input: { ...cloudFoundry, heap: 500 * MiB }, says: ['all'], why: 'Cloud Foundry: heap 500 MiB' },
  ],
  ({ input, says, why }) => {
    const plan = regionSum(input);
    for (const part of says) expect.soft(plan.ok ? 'it fits' : plan.error, why).toContain(part);
  },
);

table(
  'limitForHeap is the partition read backwards',
  [{ heap: 794_920_672, classes: 100, threads: 2, total: GiB, why: 'the calculator’s first row' }],
  ({ heap, classes, threads, total, why }) => {
    expect.soft(limitForHeap(heap, classes, threads), why).toBe(total);
  },
);
