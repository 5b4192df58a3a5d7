import { unknown } from '#lib/core/known.ts';
import { MiB, mib } from '#lib/core/units/bytes.ts';
import { counted, measured, seen, serial17, webServer } from '#lib/testing/budget-samples.ts';
import { expect, table } from '#lib/testing/harness.ts';
import type { Estimate } from '../estimate.ts';
import type { Observed } from '../observed.ts';
import type { Basis } from '../region.ts';
import type { Settings } from '../settings.ts';
import { classSpaceRegion } from './class-space.ts';
import { codeCacheRegion } from './code-cache.ts';
import { directBuffersRegion } from './direct-buffers.ts';
import { gcRegion } from './gc.ts';
import { heapRegion } from './heap.ts';
import { mappedFilesRegion } from './mapped-files.ts';
import { metaspaceRegion } from './metaspace.ts';
import { nativeRegion } from './native.ts';
import { threadStacksRegion } from './thread-stacks.ts';

type Row = {
  readonly region: (settings: Settings, observed: Observed) => Estimate;
  readonly settings?: Partial<Settings>;
  readonly observed?: Observed;
  readonly mib: number;
  readonly basis: Basis;
  readonly why: string;
};

const nothing = seen({});
const native = (settings: Settings, observed: Observed): Estimate =>
  nativeRegion(settings, observed, { least: mib(61), most: mib(66) });
const week = counted(7 * 86_400);

table<Row>(
  'each region by its formula',
  [
    { region: heapRegion, mib: 64, basis: 'resolved', why: 'the heap is what the JVM sets, full' },
    { region: heapRegion, observed: nothing, mib: 64, basis: 'resolved', why: 'however little was seen' },
    { region: gcRegion, mib: 0.25, basis: 'modelled', why: 'Serial: 2/512 of the heap' },
    {
      region: gcRegion,
      settings: { collector: 'g1', maxHeap: mib(1024), parallelThreads: 4 },
      mib: 48,
      basis: 'modelled',
      why: 'G1 on 17: cards, two bitmaps, workers',
    },
    {
      region: gcRegion,
      settings: { collector: 'g1', major: 25, maxHeap: mib(1024), parallelThreads: 4 },
      mib: 32,
      basis: 'modelled',
      why: 'G1 on 25: one bitmap',
    },
    { region: gcRegion, settings: { collector: 'epsilon' }, mib: 0, basis: 'modelled', why: 'Epsilon keeps nothing' },
    { region: metaspaceRegion, mib: 23.1 * 1.05, basis: 'measured', why: 'without the class space, with growth' },
    {
      region: metaspaceRegion,
      observed: { ...webServer, windowSeconds: week },
      mib: 23.1 * 1.01,
      basis: 'measured',
      why: 'a week has shown nearly all of it',
    },
    {
      region: metaspaceRegion,
      settings: { maxMetaspace: mib(24) },
      mib: 24,
      basis: 'measured',
      why: 'never past MaxMetaspaceSize',
    },
    {
      region: metaspaceRegion,
      observed: seen({ loadedClasses: counted(1000) }),
      mib: (6.6 * 1000 * 1.08) / 1024,
      basis: 'modelled',
      why: 'from classes',
    },
    {
      region: metaspaceRegion,
      observed: nothing,
      mib: (6.6 * 12_000 * 1.08) / 1024,
      basis: 'assumed',
      why: 'from nothing',
    },
    { region: classSpaceRegion, mib: 2.7 * 1.05, basis: 'measured', why: 'committed, not reserved' },
    {
      region: classSpaceRegion,
      observed: seen({ metaspaceCommitted: measured(20) }),
      mib: 0,
      basis: 'measured',
      why: 'inside the metaspace figure',
    },
    { region: codeCacheRegion, mib: 14.3, basis: 'measured', why: 'committed covers the growth of what is used' },
    {
      region: codeCacheRegion,
      observed: { ...webServer, codeCacheUsed: measured(13) },
      mib: 15.6,
      basis: 'measured',
      why: 'code still warms up',
    },
    {
      region: codeCacheRegion,
      settings: { reservedCodeCache: mib(15) },
      observed: { ...webServer, codeCacheUsed: measured(13) },
      mib: 15,
      basis: 'measured',
      why: 'never past what is reserved',
    },
    { region: threadStacksRegion, mib: (42 * 100) / 1024, basis: 'modelled', why: '34 Java threads and 8 of the JVM' },
    {
      region: threadStacksRegion,
      settings: { threadStack: mib(1 / 16) },
      mib: 42 / 16,
      basis: 'modelled',
      why: 'a stack is touched no further than -Xss',
    },
    { region: directBuffersRegion, mib: 0.4 * 1.1, basis: 'measured', why: 'used, with growth' },
    {
      region: directBuffersRegion,
      settings: { maxDirect: mib(40) },
      observed: { ...webServer, direct: measured(40) },
      mib: 40,
      basis: 'measured',
      why: 'never past MaxDirectMemorySize',
    },
    { region: directBuffersRegion, observed: nothing, mib: 11, basis: 'assumed', why: 'not exported is not 0' },
    {
      region: mappedFilesRegion,
      observed: { ...webServer, mapped: measured(600) },
      mib: 2,
      basis: 'modelled',
      why: 'file pages can be dropped',
    },
    {
      region: mappedFilesRegion,
      settings: { memoryVolumes: measured(64) },
      mib: 66,
      basis: 'modelled',
      why: 'files in memory cannot',
    },
    {
      region: mappedFilesRegion,
      settings: { memoryVolumes: unknown('no sizeLimit') },
      mib: 10,
      basis: 'modelled',
      why: 'an unbounded volume: what is beside the process',
    },
    {
      region: native,
      mib: 51 * 1.08 + 6 + (1 + 42 / 64 + 112 / 512),
      basis: 'measured',
      why: 'the remainder at its upper bound, below the model',
    },
    {
      region: native,
      observed: { ...webServer, rssPeak: measured(90) },
      mib: 48 + (2.4 * 4757) / 1024 + (1 + 42 / 64 + 90 / 512),
      basis: 'measured',
      why: 'a remainder below the model: the model is the floor',
    },
  ],
  ({ region, settings, observed = webServer, mib: size, basis, why }) => {
    const { region: made } = region({ ...serial17, ...settings }, observed);
    expect.soft(made.size / MiB, why).toBeCloseTo(size, 2);
    expect.soft(made.basis, why).toBe(basis);
    expect.soft(made.because, why).toMatch(/\d.*\.$|Measured together/);
  },
);
