import fc from 'fast-check';
import { from, known, unknown } from '#lib/core/known.ts';
import { MiB, mib } from '#lib/core/units/bytes.ts';
import { counted, measured, starts, webServer, webServerAdvice } from '#lib/testing/budget-samples.ts';
import { expect, table, test } from '#lib/testing/harness.ts';
import type { Observed } from '../budget/observed.ts';
import type { Advice } from './advice.ts';
import { type AdviceFacts, NO_BOUNDS } from './advice-facts.ts';
import { recommend, recommendAll } from './recommend.ts';

const week = { ...webServer, windowSeconds: counted(7 * 86_400) };

/** A service of 512 MiB of heap under a limit of 2 GiB, watched for a week. */
const service: AdviceFacts = {
  ...webServerAdvice,
  options: [],
  prediction: starts({
    MaxHeapSize: [`${mib(512)}`, 'ergonomic'],
    InitialHeapSize: [`${mib(32)}`, 'ergonomic'],
    UseG1GC: ['true', 'ergonomic'],
    ParallelGCThreads: ['2', 'default'],
  }),
  limit: known(mib(2048), from('pod-spec')),
  request: known(mib(1024), from('pod-spec')),
  observed: {
    ...week,
    workingSetPeak: measured(640),
    rssPeak: measured(600),
    heapUsedPeak: measured(420),
    heapCommittedPeak: measured(440),
    liveSet: measured(150),
  },
};

/** The same, seen with one MiB more heap than its maximum. */
const contradicted: AdviceFacts = {
  ...service,
  observed: { ...service.observed, heapCommittedPeak: measured(513) },
};

function advised(facts: AdviceFacts, strategy: string): Advice {
  const advice = recommend(facts, strategy);
  if (advice.state === 'unknown') throw new Error(advice.why);
  return advice.value;
}

const vpaTarget = { cluster: 'test', namespace: 'shop', kind: 'Deployment', name: 'web' };

const quotaOf = (hard: number, requests?: number) => ({
  ...NO_BOUNDS,
  replicas: 3,
  quotas: [
    {
      namespace: 'shop',
      name: 'team',
      hardMemoryLimits: mib(hard),
      usedMemoryLimits: mib(3 * 512),
      hardMemoryRequests: requests === undefined ? undefined : mib(requests),
      usedMemoryRequests: mib(3 * 64),
      hardCpuRequests: undefined,
      usedCpuRequests: undefined,
    },
  ],
});

const rangeOf = (minMemory: number | undefined, maxMemory: number | undefined, maxLimitRequestRatio?: number) => ({
  ...NO_BOUNDS,
  limitRanges: [
    {
      namespace: 'shop',
      name: 'bounds',
      defaultMemoryLimit: undefined,
      defaultMemoryRequest: undefined,
      maxMemory: maxMemory === undefined ? undefined : mib(maxMemory),
      minMemory: minMemory === undefined ? undefined : mib(minMemory),
      maxLimitRequestRatio,
    },
  ],
});

table<{ facts: AdviceFacts; strategy: string; says: RegExp; why: string }>(
  'each step is a sentence',
  [
    { facts: service, strategy: 'steady', says: /150 MiB are live after a full collection; × 2 /, why: 'the live set' },
    { facts: service, strategy: 'tight', says: /× 1\.6 /, why: 'the collector’s least room' },
    {
      facts: { ...service, observed: { ...service.observed, liveSet: unknown('no old collection has run yet') } },
      strategy: 'steady',
      says: /live set is unknown \(no old collection has run yet\), so the heap stays 512 MiB/,
      why: 'never smaller because data is missing',
    },
    {
      facts: { ...service, observed: { ...service.observed, gcOverhead: counted(0.2) } },
      strategy: 'steady',
      says: /20 % of the time goes to collections/,
      why: 'a busy collector keeps its heap',
    },
    {
      facts: { ...service, observed: { ...service.observed, gcOverhead: unknown('not exported') } },
      strategy: 'steady',
      says: /not made smaller than 512 MiB/,
      why: 'nor is a heap cut unseen',
    },
    {
      facts: service,
      strategy: 'steady',
      says: /-XX:\+UseG1GC keeps today’s/,
      why: 'a smaller limit would mean Serial',
    },
    {
      facts: service,
      strategy: 'steady',
      says: /MaxMetaspaceSize=64m is twice the 26 MiB seen/,
      why: 'a cap on a leak',
    },
    { facts: service, strategy: 'steady', says: /^Today the process has .* to spare; after, it has/, why: 'the risk' },
    {
      facts: { ...webServerAdvice, bounds: quotaOf(1536) },
      strategy: 'xmx-plus-1-gib',
      says: /1,088 MiB/,
      why: 'a peer’s rule is not adjusted',
    },
    {
      facts: { ...webServerAdvice, limit: known(mib(64), from('pod-spec')), bounds: quotaOf(1536) },
      strategy: 'keep-heap',
      says: /ResourceQuota team allows 1,536 MiB/,
      why: 'a quota that would refuse',
    },
    {
      facts: { ...webServerAdvice, request: known(mib(64), from('pod-spec')), bounds: quotaOf(9999, 256) },
      strategy: 'keep-heap',
      says: /ResourceQuota team allows 256 MiB of requests/,
      why: 'a quota of requests that would refuse',
    },
    {
      facts: { ...webServerAdvice, bounds: { ...NO_BOUNDS, restIsGuaranteed: true } },
      strategy: 'keep-heap',
      says: /it keeps; the pod is Guaranteed\.$/,
      why: 'the class of service that the pod gets',
    },
    {
      facts: { ...webServerAdvice, bounds: { ...NO_BOUNDS, restIsGuaranteed: false } },
      strategy: 'keep-heap',
      says: /the pod stays Burstable, because its CPU or another container may burst/,
      why: 'memory alone does not make it Guaranteed',
    },
    {
      facts: { ...service, preferences: { heapAs: 'as-found', quality: 'burstable' } },
      strategy: 'keep-heap',
      says: /the pod is Burstable and may be evicted/,
      why: 'the variant that was asked for',
    },
    {
      facts: { ...service, options: ['-Xmx512m'], preferences: { heapAs: 'percentage', quality: 'as-found' } },
      strategy: 'keep-heap',
      says: /^-Xmx512m has to be removed: a fixed size beats -XX:MaxRAMPercentage=/,
      why: 'a percentage beside -Xmx would never act',
    },
    {
      facts: { ...webServerAdvice, bounds: rangeOf(256, undefined) },
      strategy: 'keep-heap',
      says: /LimitRange bounds admits no less than 256 MiB/,
      why: 'a range’s least',
    },
    {
      facts: { ...webServerAdvice, bounds: rangeOf(undefined, 160) },
      strategy: 'keep-heap',
      says: /admits at most 160 MiB, so the heap becomes/,
      why: 'a range’s most, with a heap that still holds what lives',
    },
    {
      facts: { ...webServerAdvice, bounds: rangeOf(undefined, 100) },
      strategy: 'keep-heap',
      says: /has to be raised first/,
      why: 'a range below what lives',
    },
    {
      facts: { ...webServerAdvice, bounds: { ...NO_BOUNDS, memoryResizePolicy: 'NotRequired' } },
      strategy: 'keep-heap',
      says: /reads its limit once, at start: restart the pods/,
      why: 'a resize in place leaves the heap',
    },
    {
      facts: {
        ...webServerAdvice,
        bounds: {
          ...NO_BOUNDS,
          vertical: [{ target: vpaTarget, name: 'web', updateMode: 'Auto' }],
          horizontal: [{ target: vpaTarget, name: 'web', minReplicas: 1, maxReplicas: 5, metrics: ['memory'] }],
        },
      },
      strategy: 'keep-heap',
      says: /VerticalPodAutoscaler web \(Auto\) would change request and limit again/,
      why: 'an autoscaler that does not know the heap',
    },
    {
      facts: { ...service, observed: { ...service.observed, oomKills: counted(2) } },
      strategy: 'after-oom-kill',
      says: /killed it 2 times at 2,048 MiB/,
      why: 'what happened',
    },
  ],
  ({ facts, strategy, says, why }) => {
    const { steps } = advised(facts, strategy);
    expect.soft(steps.some((step) => says.test(step)) ? '' : steps.join('\n'), why).toBe('');
  },
);

table<{ facts: AdviceFacts; strategy: string; is: Partial<Advice>; why: string }>(
  'what is advised',
  [
    {
      facts: webServerAdvice,
      strategy: 'keep-heap',
      is: { maxHeap: mib(64), jvmOptions: ['-Xmx64m'] },
      why: 'Xmx stays',
    },
    { facts: webServerAdvice, strategy: 'usage-max-15', is: { memoryLimit: mib(138) }, why: 'KRR' },
    { facts: webServerAdvice, strategy: 'xmx-plus-1-gib', is: { memoryLimit: mib(1088) }, why: 'the folk rule' },
    { facts: webServerAdvice, strategy: 'keep-heap', is: { confidence: 'low' }, why: 'a minute is no history' },
    { facts: service, strategy: 'steady', is: { confidence: 'high' }, why: 'a week with every figure' },
    {
      facts: contradicted,
      strategy: 'steady',
      is: { confidence: 'low', memoryLimit: mib(2048) },
      why: 'a heap above its maximum is of another start: the limit is not lowered on it',
    },
    {
      facts: { ...contradicted, observed: { ...service.observed, heapCommittedPeak: measured(512) } },
      strategy: 'steady',
      is: { confidence: 'high' },
      why: 'a heap that is exactly full contradicts nothing',
    },
    { facts: service, strategy: 'keep-limit', is: { memoryLimit: mib(2048) }, why: 'the limit stays' },
    {
      facts: service,
      strategy: 'keep-limit',
      is: { memoryRequest: mib(640) },
      why: 'Burstable: the highest working set',
    },
    {
      facts: { ...service, preferences: { ...service.preferences, quality: 'guaranteed' } },
      strategy: 'keep-limit',
      is: { memoryRequest: mib(2048) },
      why: 'Guaranteed: request = limit',
    },
    {
      facts: { ...service, observed: { ...service.observed, oomKills: counted(1) } },
      strategy: 'after-oom-kill',
      is: { memoryLimit: mib(2464) },
      why: 'a fifth over the limit it died at, in steps',
    },
  ],
  ({ facts, strategy, is, why }) => {
    expect.soft(advised(facts, strategy), why).toMatchObject(is);
  },
);

table(
  'strategies that lack a fact say which',
  [
    { facts: service, strategy: 'after-oom-kill', says: 'No OOM kill', why: 'nothing happened' },
    {
      facts: { ...service, limit: known('unset' as const, from('pod-spec')) },
      strategy: 'keep-limit',
      says: 'no limit to keep',
      why: 'no limit',
    },
    { facts: service, strategy: 'best', says: '"best" is not a strategy', why: 'no such strategy' },
  ],
  ({ facts, strategy, says, why }) => {
    const advice = recommend(facts, strategy);
    expect.soft(advice.state === 'unknown' ? advice.why : 'known', why).toContain(says);
  },
);

/** Services of all sizes, their figures consistent with each other. */
const services = fc
  .record({
    heap: fc.integer({ min: 32, max: 8192 }),
    filled: fc.double({ min: 0.1, max: 1, noNaN: true }),
    live: fc.double({ min: 0.05, max: 0.9, noNaN: true }),
    classes: fc.integer({ min: 2600, max: 30_000 }),
    threads: fc.integer({ min: 12, max: 100 }),
    direct: fc.integer({ min: 0, max: 300 }),
    native: fc.integer({ min: 40, max: 200 }),
    cache: fc.integer({ min: 2, max: 30 }),
    limit: fc.integer({ min: 64, max: 16_384 }),
  })
  .map(({ heap, filled, live, classes, threads, direct, native, cache, limit }): AdviceFacts => {
    const committed = heap * filled;
    const metaspace = (classes * 5) / 1024;
    const code = 3 + (classes * 2) / 1024;
    const rss = committed + metaspace + code + threads / 10 + direct + native;
    return {
      ...webServerAdvice,
      options: [],
      prediction: starts({ MaxHeapSize: [`${mib(heap)}`, 'ergonomic'], UseSerialGC: ['true', 'command line'] }),
      limit: known(mib(limit), from('pod-spec')),
      observed: {
        ...week,
        workingSetPeak: measured(rss + cache),
        rssPeak: measured(rss),
        heapUsedPeak: measured(committed * 0.95),
        heapCommittedPeak: measured(committed),
        liveSet: measured(committed * live),
        metaspaceCommitted: measured(metaspace),
        classSpaceCommitted: measured(metaspace / 9),
        codeCacheCommitted: measured(code),
        codeCacheUsed: measured(code * 0.95),
        loadedClasses: counted(classes),
        threadsPeak: counted(threads),
        direct: measured(direct),
      },
    };
  });

test('an advice holds its own budget, and the process with its heap full', () => {
  fc.assert(
    fc.property(services, (facts) => {
      for (const advice of recommendAll(facts).filter(({ jvmOptions }) => jvmOptions.length > 0)) {
        expect(advice.memoryLimit, advice.strategy).toBeGreaterThanOrEqual(advice.budget.total);
        expect(advice.memoryRequest, advice.strategy).toBeLessThanOrEqual(advice.memoryLimit);
        expect(advice.jvmOptions[0], advice.strategy).toMatch(/^-Xmx\d+[mg]$|^-XX:MaxRAMPercentage=\d{1,2}\.\d$/);
      }
    }),
  );
});

/** Figures whose absence must not make an advice smaller; `workingSetPeak` counts page cache that may be there or not. */
const WITHHELD = [
  'windowSeconds',
  'rssPeak',
  'heapUsedPeak',
  'heapCommittedPeak',
  'liveSet',
  'metaspaceCommitted',
  'classSpaceCommitted',
  'codeCacheCommitted',
  'loadedClasses',
  'threadsPeak',
  'gcOverhead',
] as const satisfies readonly (keyof Observed)[];

test('an advice never gets smaller because one figure is missing', () => {
  fc.assert(
    fc.property(services, fc.constantFrom(...WITHHELD), (facts, figure) => {
      const less = { ...facts, observed: { ...facts.observed, [figure]: unknown('not exported') } };
      expect(advised(less, 'keep-heap').memoryLimit, figure).toBeGreaterThanOrEqual(
        advised(facts, 'keep-heap').memoryLimit,
      );
      const rounded = advised(facts, 'steady').memoryLimit / 1000 + 2 * MiB;
      if (figure !== 'liveSet')
        expect(advised(less, 'steady').maxHeap, figure).toBeGreaterThanOrEqual(
          advised(facts, 'steady').maxHeap - rounded,
        );
    }),
    { numRuns: 500 },
  );
});
