import { formatBytes } from '../../units/format.ts';
import { placeOf } from '../flag-set.ts';
import { isBefore } from '../release.ts';
import { defineRule } from '../rule.ts';

/** The experimental flag of old releases where the file it reads does not exist. */
export const v1OnlyHeapFlag = defineRule({
  id: 'v1-only-heap-flag',
  severity: 'critical',
  title: 'UseCGroupMemoryLimitForHeap cannot work on this node',
  group: 'wrong base',
  docs: {
    why: 'The flag reads one file of control groups 1. On a node with version 2 the file is missing: the JVM warns and takes the memory of the node.',
    source: 'https://bugs.openjdk.org/browse/JDK-8170888',
  },
  needs: ['jdk', 'flags', 'cgroups'],
  mayUse: ['limit'],
  check({ jdk, flags, cgroups, limit }) {
    const setting = flags.get('UseCGroupMemoryLimitForHeap');
    if (setting?.value !== 'true' || !cgroups.includes(2) || !isBefore(jdk, 10, { 8: 191 })) return undefined;
    const bound = limit === undefined || limit === 'unset' ? '' : ` of ${formatBytes(limit)}`;
    return {
      message: `On control groups 2 JDK ${jdk} cannot read its limit${bound}, in spite of ${setting.option.text}`,
      evidence: { JDK: jdk, [setting.option.text]: placeOf(setting.option.origin) },
      fix: 'Set -Xmx, or use 8u372 or newer and remove the flag',
    };
  },
  examples: {
    failing: { jdk: '8u181', cgroups: [2], options: ['-XX:+UseCGroupMemoryLimitForHeap'] },
    passing: { jdk: '8u181', cgroups: [1], options: ['-XX:+UseCGroupMemoryLimitForHeap'] },
  },
});
