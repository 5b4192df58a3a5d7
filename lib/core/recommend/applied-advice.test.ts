import fc from 'fast-check';
import { from, known } from '#lib/core/known.ts';
import { bytes, GiB, MiB } from '#lib/core/units/bytes.ts';
import { webServerAdvice } from '#lib/testing/budget-samples.ts';
import { expect, test } from '#lib/testing/harness.ts';
import { predict } from '../ergonomics/predict.ts';
import type { Start } from '../jvm/start.ts';
import type { AdviceFacts } from './advice-facts.ts';
import { recommend } from './recommend.ts';

const mebibytes = (min: number, max: number) => fc.integer({ min, max }).map((size) => size * MiB);

const heapOptions = fc.oneof(
  fc.constant([]),
  mebibytes(16, 6144).map((size) => [`-Xmx${size / MiB}m`]),
  fc.double({ min: 10, max: 90, noNaN: true }).map((percent) => [`-XX:MaxRAMPercentage=${percent.toFixed(1)}`]),
  mebibytes(64, 2048).map((size) => [`-Xmx${size / MiB}m`, `-Xms${size / MiB}m`]),
);

const collectors = fc.constantFrom([], [], ['-XX:+UseG1GC'], ['-XX:+UseParallelGC'], ['-XX:+UseSerialGC']);

const startsToSize: fc.Arbitrary<Start> = fc
  .record({
    jdk: fc.constantFrom('8u504', '11.0.33', '17.0.15', '21.0.13', '25.0.3', '27.0.1'),
    limit: mebibytes(96, 16_384),
    quota: fc.integer({ min: 50_000, max: 800_000 }),
    heap: heapOptions,
    collector: collectors,
  })
  .map(({ jdk, limit, quota, heap, collector }) => ({
    jdk,
    host: { memoryBytes: 64 * GiB, cpus: 8, cgroupVersion: 1, pageBytes: 4096 },
    container: { memoryLimitBytes: limit, cpuQuotaMicros: quota, cpuPeriodMicros: 100_000 },
    argv: [...heap, ...collector],
  }));

function factsOf(start: Start): AdviceFacts {
  return {
    ...webServerAdvice,
    jdk: start.jdk,
    prediction: known(predict(start), from('hotspot')),
    options: start.argv ?? [],
    limit: known(bytes(start.container?.memoryLimitBytes ?? 0), from('pod-spec')),
  };
}

test('a JVM that is started as advised decides what the advice says', () => {
  fc.assert(
    fc.property(startsToSize, fc.constantFrom('steady', 'tight', 'keep-heap', 'keep-limit'), (start, strategy) => {
      const facts = factsOf(start);
      const before = facts.prediction.state === 'known' ? facts.prediction.value : undefined;
      const advice = recommend(facts, strategy);
      if (advice.state === 'unknown' || before?.outcome !== 'starts') return;
      const { memoryLimit, jvmOptions, maxHeap } = advice.value;
      const after = predict({
        ...start,
        container: { ...start.container, memoryLimitBytes: memoryLimit },
        argv: [...(start.argv ?? []), ...jvmOptions],
      });
      if (after.outcome !== 'starts') throw new Error(`${jvmOptions.join(' ')}: ${after.message}`);
      const heap = Number(after.flags['MaxHeapSize']?.value);
      expect(heap, 'never more heap than was planned for').toBeLessThanOrEqual(maxHeap);
      expect(heap, 'nor less than a region less').toBeGreaterThan(maxHeap - 32 * MiB);
      for (const collector of ['UseSerialGC', 'UseParallelGC', 'UseG1GC'])
        expect(after.flags[collector]?.value, collector).toBe(before.flags[collector]?.value);
    }),
    { numRuns: 300 },
  );
});
