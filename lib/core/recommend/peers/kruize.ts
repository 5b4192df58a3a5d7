import { GiB, MiB } from '../../units/bytes.ts';

/** Kruize's memory for a container: the smaller of use × 1.2 and use + spike × 1.05. Example: 1000 and 50: 1052.5. */
export const memoryWithSpike = (use: number, spike: number): number => Math.min(1.2 * use, use + 1.05 * spike);

/** The percentage of the limit that Kruize gives the heap of any JVM. Source: its runtime layer, 2026. */
export const heapPercentage = (limit: number): number => (limit <= 512 * MiB ? 50 : 80);

/** The collector Kruize picks for HotSpot by processors and heap. */
export function collectorFor(cores: number, heap: number, major: number): string {
  if (Math.ceil(cores) <= 1) return 'Serial';
  if (Math.ceil(cores) <= 2 && heap <= 4 * GiB) return 'Parallel';
  if (heap < 4 * GiB) return 'G1';
  if (major >= 17) return 'ZGC';
  return major >= 11 ? 'Shenandoah' : 'G1';
}
