import { anAssessment } from '#lib/testing/builders.ts';
import { expect, test } from '#lib/testing/harness.ts';
import { predict } from '../ergonomics/predict.ts';
import type { Start } from '../jvm/start.ts';
import { from, known } from '../known.ts';
import { moveFleet } from './move-fleet.ts';
import { typedTarget } from './target.ts';

const GIB = 1024 ** 3;

function aJvm(name: string, jdk: string) {
  const start: Omit<Start, 'jdk'> = {
    argv: [],
    host: { memoryBytes: 16 * GIB, cpus: 8, cgroupVersion: 1 },
    container: { memoryLimitBytes: GIB, cpuQuotaMicros: 200_000, cpuPeriodMicros: 100_000 },
  };
  const prediction = known(predict({ ...start, jdk }), from('hotspot'));
  return { ...anAssessment({ name, jdk, limit: 1024 }), starts: [start], prediction };
}

test('a fleet is moved with the worst first and all of them counted', () => {
  const target = typedTarget({ kubernetes: undefined, cgroupVersion: 2, listed: 'all', jdk: undefined });
  const notOne = { ...aJvm('web', '17.0.15'), detection: { ...aJvm('web', '17').detection, isJvm: false as const } };
  const fleet = [aJvm('new', '21.0.13'), anAssessment({ name: 'dark', limit: 1024 }), aJvm('old', '11.0.13'), notOne];
  const { moves, counts, unchanged } = moveFleet(fleet, target);
  expect(moves.map(({ ref }) => ref.name)).toEqual(['old', 'dark', 'new']);
  expect(counts.map(({ kind, containers }) => `${kind} ${containers}`)).toEqual(['blind 1', 'unclear 1']);
  expect(unchanged).toBe(1);
});
