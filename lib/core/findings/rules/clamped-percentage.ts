import { GiB } from '../../units/bytes.ts';
import { formatBytes } from '../../units/format.ts';
import { numberOf, placeOf } from '../flag-set.ts';
import { isBefore } from '../release.ts';
import { defineRule } from '../rule.ts';

/** Releases before 13 never make a heap of compressed references larger than this by a percentage. */
const CAP = 30 * GiB;

/** A percentage that an old release cuts to 30 GiB. */
export const clampedPercentage = defineRule({
  id: 'clamped-percentage',
  severity: 'warning',
  title: 'An old release cuts the heap percentage to 30 GiB',
  group: 'budget',
  docs: {
    why: 'JDK 8 and 11 keep a heap given as a percentage below the edge of compressed references. The memory beyond is paid for and never used.',
    source: 'https://bugs.openjdk.org/browse/JDK-8222252',
  },
  needs: ['jdk', 'limit', 'flags'],
  check({ jdk, limit, flags }) {
    const share = numberOf(flags, 'MaxRAMPercentage');
    const setting = flags.get('MaxRAMPercentage');
    if (limit === 'unset' || share === undefined || !setting || flags.has('MaxHeapSize') || !isBefore(jdk, 13, {}))
      return undefined;
    const meant = (limit * share) / 100;
    if (meant <= CAP) return undefined;
    return {
      message: `${setting.option.text} of ${formatBytes(limit)} would be ${formatBytes(meant)}, and JDK ${jdk} cuts it to 30 GiB`,
      evidence: { JDK: jdk, [setting.option.text]: placeOf(setting.option.origin), limit: formatBytes(limit) },
      fix: `Set -Xmx instead of ${setting.option.text}, or lower resources.limits.memory to what 30 GiB of heap need`,
    };
  },
  examples: {
    failing: { jdk: '11.0.20', limit: '64Gi', options: ['-XX:MaxRAMPercentage=75.0'] },
    passing: { jdk: '17.0.15', limit: '64Gi', options: ['-XX:MaxRAMPercentage=75.0'] },
  },
});
