import type { Spread } from '../model/usage.ts';
import { bytes } from '../units/bytes.ts';

/** The distribution of the points that are there (nearest rank); undefined when none is. NaN and null are gaps. */
export function spreadOf(points: readonly (number | null)[]): Spread | undefined {
  const there = points.filter((point) => point !== null && Number.isFinite(point)).map((point) => point ?? 0);
  const last = there.at(-1);
  if (last === undefined) return undefined;
  const sorted = there.toSorted((a, b) => a - b);
  const rank = (p: number): number => sorted[Math.max(0, Math.ceil(p * sorted.length) - 1)] ?? last;
  const size = (value: number) => bytes(Math.max(0, Math.round(value)));
  return {
    last: size(last),
    min: size(rank(0)),
    p50: size(rank(0.5)),
    p90: size(rank(0.9)),
    p99: size(rank(0.99)),
    peak: size(rank(1)),
  };
}
