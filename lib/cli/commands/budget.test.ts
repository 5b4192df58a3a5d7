import { expect, table } from '#lib/testing/harness.ts';
import { answerBudgetLine } from './budget.ts';

const GiB = 1024 ** 3;
const MiB = 1024 ** 2;

const start = {
  jdk: '17.0.15',
  host: { memoryBytes: 24 * GiB, cpus: 2, cgroupVersion: 1 },
  container: { memoryLimitBytes: 512 * MiB },
  argv: ['-Xmx128m'],
};

const observed = {
  windowSeconds: 12,
  workingSetPeakBytes: 103 * MiB,
  rssPeakBytes: 91 * MiB,
  heapUsedPeakBytes: 26 * MiB,
  heapCommittedPeakBytes: 28 * MiB,
  metaspaceCommittedBytes: 13 * MiB,
  classSpaceCommittedBytes: MiB,
  codeCacheCommittedBytes: 11 * MiB,
  codeCacheUsedBytes: 8 * MiB,
  loadedClasses: 2997,
  threadsPeak: 16,
  directBytes: 16_384,
  mappedBytes: 0,
};

table<{ document: object; is: object; why: string }>(
  'a budget request is answered',
  [
    {
      document: { id: 'h2', start, observed, keepHeap: true },
      is: {
        id: 'h2',
        fits: true,
        limitBytes: 512 * MiB,
        confidence: 'low',
        suggested: { memoryLimitBytes: 216 * MiB, maxHeapBytes: 128 * MiB, jvmOptions: ['-Xmx128m'] },
      },
      why: 'the limit for the heap as it is set',
    },
    {
      document: { start: { ...start, container: { memoryLimitBytes: null } }, observed, keepHeap: true },
      is: { limitBytes: null, fits: 'unknown' },
      why: 'null is no limit: nothing to fit in',
    },
    {
      document: { start: { ...start, container: { memoryLimitBytes: 128 * MiB } }, observed, keepHeap: true },
      is: { fits: false, headroomBytes: expect.any(Number) },
      why: 'a limit as large as the heap holds nothing else',
    },
    { document: { start: { id: 'own', ...start } }, is: { id: 'own' }, why: 'a start carries its id with it' },
    {
      document: { id: 'outer', start: { id: 'own', ...start } },
      is: { id: 'outer' },
      why: 'the id of the question goes first',
    },
    {
      document: { start: { ...start, argv: ['-Xmx1x'] }, keepHeap: true },
      is: { regions: [], fits: 'unknown', why: [expect.stringContaining('refuses to start')] },
      why: 'a start that is refused is an answer, not a bad document',
    },
    {
      document: { start: { ...start, vm: 'openj9' } },
      is: { regions: [], fits: 'unknown', why: [expect.stringContaining('OpenJ9')] },
      why: 'what is not modelled is said',
    },
  ],
  ({ document, is, why }) => {
    const answer = answerBudgetLine(document);
    expect.soft(answer.ok ? answer.value : answer.error, why).toMatchObject(is);
  },
);

table<{ document: unknown; says: string; why: string }>(
  'a bad document names its faults',
  [
    { document: { start, observed: { rss: 1 } }, says: '"rss"', why: 'an unknown key by its name' },
    { document: { start, observed: { rssPeakBytes: -1 } }, says: 'observed.rssPeakBytes', why: 'a negative size' },
    {
      document: { start, observed: { gcOverheadFraction: 2 } },
      says: 'gcOverheadFraction',
      why: 'more than all the time',
    },
    { document: { observed }, says: 'start', why: 'no start' },
    { document: [], says: 'object', why: 'no document' },
  ],
  ({ document, says, why }) => {
    const answer = answerBudgetLine(document);
    expect.soft(answer.ok ? 'it was answered' : answer.error.detail, why).toContain(says);
  },
);

table(
  'the regions add up',
  [{ document: { start, observed, keepHeap: true }, why: 'what is printed is the sum' }],
  ({ document, why }) => {
    const answer = answerBudgetLine(document);
    const { regions, budgetBytes } = JSON.parse(JSON.stringify(answer.ok ? answer.value : {}));
    const total = regions.reduce((sum: number, region: { bytes: number }) => sum + region.bytes, 0);
    expect.soft(total, why).toBe(budgetBytes);
  },
);
