import { mib } from '../../units/bytes.ts';
import { formatBytes } from '../../units/format.ts';
import { absence } from '../flag-set.ts';
import { defineRule } from '../rule.ts';

/** A usual service stays below this. */
const LARGE = mib(256);

/** Class metadata without a bound. */
export const unboundedMetaspace = defineRule({
  id: 'unbounded-metaspace',
  severity: 'info',
  title: 'Metaspace is large and has no bound',
  group: 'off-heap',
  docs: {
    why: 'Without -XX:MaxMetaspaceSize a leak of class loaders ends in an OOM kill. With it the JVM says what happened: OutOfMemoryError: Metaspace.',
    source: 'https://docs.oracle.com/en/java/javase/25/gctuning/other-considerations.html',
  },
  needs: ['allFlags', 'metaspaceUsed'],
  check({ allFlags, metaspaceUsed }) {
    const bound = absence(allFlags, ['MaxMetaspaceSize']);
    if (bound === 'present' || metaspaceUsed < LARGE) return undefined;
    if (bound !== 'absent') return bound;
    return {
      message: `Classes take ${formatBytes(metaspaceUsed)} of metaspace, and nothing bounds it`,
      evidence: { metaspace: formatBytes(metaspaceUsed) },
      fix: `Set -XX:MaxMetaspaceSize=${Math.ceil((metaspaceUsed * 1.5) / mib(16)) * 16}m, half as much again as is used`,
    };
  },
  examples: {
    failing: { options: [], metaspaceUsed: '310Mi' },
    passing: { options: ['-XX:MaxMetaspaceSize=512m'], metaspaceUsed: '310Mi' },
  },
});
