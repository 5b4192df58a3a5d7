import { MiB } from '../../units/bytes.ts';

/** The -Xmx of fabric8's run-java.sh before Java 10, MiB: a quarter up to 300 MiB, a half above. Source: TUNING.md, run-java.sh. */
export const runJavaHeap = (limit: number): number => Math.round((limit * (limit <= 300 * MiB ? 25 : 50)) / 100 / MiB);

/** The -Xmx and -Xms of the JBoss images, MiB: half of the limit, and a quarter of that, at most 4,096. Source: cct_module. */
export const jbossHeap = (limit: number) => ({
  max: Math.trunc((limit * 50) / 100 / MiB + 0.5),
  initial: Math.min(4096, Math.trunc((limit * (50 * 25)) / 10_000 / MiB + 0.5)),
});

/** The compiler threads run-java.sh asks for, from processors. Source: its calc for Java before 10. */
export function runJavaCompilers(cores: number): number {
  const log = Math.floor(Math.log2(cores));
  const threads = Math.floor((Math.max(log * Math.floor(Math.log2(Math.max(log, 1))), 1) * 3) / 2);
  const first = Math.max(Math.floor(threads / 3), 1);
  return first + Math.max(threads - first, 1);
}

/** What JAVA_MAX_MEM_RATIO makes of MaxRAMPercentage in the UBI images; undefined leaves the flag out. */
export function ubiPercentage(ratio: string | undefined): string | undefined {
  if (ratio === undefined) return '80.0';
  const whole = Math.trunc(Number(ratio));
  return whole === 0 ? undefined : `${whole}.0`;
}
