import { formatBytes } from '../../units/format.ts';
import { placeOf, sizeOf } from '../flag-set.ts';
import { defineRule } from '../rule.ts';
import { excess } from '../suggest.ts';

/** MaxRAM stands in for a limit that is another one. */
export const staleMaxRam = defineRule({
  id: 'stale-max-ram',
  severity: 'critical',
  title: 'MaxRAM is larger than the limit',
  group: 'wrong base',
  docs: {
    why: 'MaxRAM replaces the memory that the JVM sees. When the limit is lowered and MaxRAM stays, every percentage is a share of a limit that no longer exists.',
    source: 'https://bugs.openjdk.org/browse/JDK-8350596',
  },
  needs: ['limit', 'flags'],
  check({ limit, flags }) {
    const maxRam = sizeOf(flags, 'MaxRAM');
    const setting = flags.get('MaxRAM');
    if (limit === 'unset' || maxRam === undefined || !setting || maxRam <= limit || flags.has('MaxHeapSize'))
      return undefined;
    return {
      message: `${setting.option.text} makes the JVM believe in ${formatBytes(maxRam)}, ${formatBytes(excess(maxRam, limit))} more than its limit`,
      evidence: { [setting.option.text]: placeOf(setting.option.origin), limit: formatBytes(limit) },
      fix: `Remove ${setting.option.text} from ${placeOf(setting.option.origin)}: the JVM reads its limit itself`,
    };
  },
  examples: {
    failing: { limit: '1Gi', options: ['-XX:MaxRAM=4g'] },
    passing: { limit: '4Gi', options: ['-XX:MaxRAM=4g'] },
  },
});
