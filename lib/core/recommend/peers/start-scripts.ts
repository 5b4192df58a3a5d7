import { MiB } from '../../units/bytes.ts';

/** The -Xmx of fabric8's run-java.sh before Java 10, MiB: a quarter up to 300 MiB, a half above. Source: TUNING.md, run-java.sh. */
export const runJavaHeap = (limit: number): number => Math.round((limit * (limit <= 300 * MiB ? 25 : 50)) / 100 / MiB);

/** What JAVA_MAX_MEM_RATIO makes of MaxRAMPercentage in the UBI images; undefined leaves the flag out. */
export function ubiPercentage(ratio: string | undefined): string | undefined {
  if (ratio === undefined) return '80.0';
  const whole = Math.trunc(Number(ratio));
  return whole === 0 ? undefined : `${whole}.0`;
}
