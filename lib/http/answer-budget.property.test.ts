import * as fc from 'fast-check';
import { expect, test } from '#lib/testing/harness.ts';
import { answerBudget } from './answer-budget.ts';
import { BudgetRequest } from './budget-request.ts';
import { BudgetAnswer } from './contract/budget.ts';

const GIB = 2 ** 30;

/** Nothing, sizes that people have, and the ends of what is taken. */
const size = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 8 * GIB }), fc.constantFrom(1, 2 ** 50));
const count = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 40_000 }), fc.constantFrom(1, 2 ** 24));

const observed = fc.record(
  {
    windowSeconds: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1e9, noNaN: true })),
    workingSetPeakBytes: size,
    rssPeakBytes: size,
    heapUsedPeakBytes: size,
    heapCommittedPeakBytes: size,
    liveSetBytes: size,
    metaspaceCommittedBytes: size,
    classSpaceCommittedBytes: size,
    codeCacheCommittedBytes: size,
    codeCacheUsedBytes: size,
    loadedClasses: count,
    threadsPeak: count,
    directBytes: size,
    mappedBytes: size,
    gcOverheadFraction: fc.double({ min: 0, max: 1, noNaN: true }),
    oomKills: count,
    restarts: count,
  },
  { requiredKeys: [] },
);

const start = fc.record({
  jdk: fc.constantFrom('8u202', '8u504', '11.0.16', '17.0.15', '21', '25.0.1'),
  host: fc.record(
    { memoryBytes: fc.integer({ min: 2 ** 28, max: 2 ** 42 }), cpus: fc.integer({ min: 1, max: 192 }) },
    { requiredKeys: [] },
  ),
  container: fc.record({ memoryLimitBytes: fc.oneof(fc.constant(null), size) }, { requiredKeys: [] }),
  argv: fc.subarray([
    '-Xmx512m',
    '-XX:MaxRAMPercentage=75.0',
    '-XX:+UseSerialGC',
    '-Xss1g',
    '-XX:MaxDirectMemorySize=9223372036854775807',
    '-XX:MaxMetaspaceSize=64m',
    '-XX:ReservedCodeCacheSize=2g',
  ]),
});

test('every request that the contract takes has an answer that the contract names', () => {
  fc.assert(
    fc.property(fc.record({ start, observed, keepHeap: fc.boolean() }), (request) => {
      const answer = answerBudget(BudgetRequest.parse(request));
      const told: unknown = JSON.parse(JSON.stringify(answer));
      expect(BudgetAnswer.parse(told)).toEqual(told);
    }),
    { numRuns: 500 },
  );
});
