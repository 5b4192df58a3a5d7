import { mib } from '../../units/bytes.ts';
import { formatBytes } from '../../units/format.ts';
import { sizeOf } from '../flag-set.ts';
import { defineRule } from '../rule.ts';
import { percent } from '../suggest.ts';

const NEAR = 0.9;

/** Class metadata is about to reach its bound. */
export const metaspaceNearMaximum = defineRule({
  id: 'metaspace-near-maximum',
  severity: 'warning',
  title: 'Metaspace is near its maximum',
  group: 'off-heap',
  docs: {
    why: 'At MaxMetaspaceSize the JVM collects the whole heap to free classes, again and again, and then throws OutOfMemoryError: Metaspace.',
    source: 'https://docs.oracle.com/en/java/javase/25/gctuning/other-considerations.html',
  },
  needs: ['flags', 'metaspaceUsed'],
  check({ flags, metaspaceUsed }) {
    const maximum = sizeOf(flags, 'MaxMetaspaceSize');
    if (maximum === undefined || metaspaceUsed < NEAR * maximum) return undefined;
    return {
      message: `Classes take ${formatBytes(metaspaceUsed)}, ${percent(metaspaceUsed / maximum)} of -XX:MaxMetaspaceSize (${formatBytes(maximum)})`,
      evidence: { metaspace: formatBytes(metaspaceUsed), MaxMetaspaceSize: formatBytes(maximum) },
      fix: `Raise -XX:MaxMetaspaceSize to ${Math.ceil((metaspaceUsed * 1.5) / mib(16)) * 16}m and resources.limits.memory with it`,
    };
  },
  examples: {
    failing: { options: ['-XX:MaxMetaspaceSize=128m'], metaspaceUsed: '126Mi' },
    passing: { options: ['-XX:MaxMetaspaceSize=256m'], metaspaceUsed: '126Mi' },
  },
});
