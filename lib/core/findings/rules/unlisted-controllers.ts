import { formatBytes } from '../../units/format.ts';
import { isBefore } from '../release.ts';
import { defineRule } from '../rule.ts';

/**
 * Updates up to which a release was seen to look for the row: JDK-8347129 does without cpuset, JDK-8349988 without memory as well.
 * Where the exact update is not known, the first one that was not seen to fail counts as mended: a finding is certain or is none.
 */
const CPUSET_MENDED = { 8: 505, 11: 30, 17: 16, 21: 7, 24: 1 } as const;
const MEMORY_MENDED = { 8: 505, 11: 32, 17: 16, 21: 9 } as const;

/** The release decides by a file in which the kernel no longer lists what it looks for. */
export const unlistedControllers = defineRule({
  id: 'unlisted-controllers',
  severity: 'critical',
  title: 'This kernel hides the container from this release',
  group: 'nodes',
  docs: {
    why: 'Kernels from 6.12 on may leave the old memory and cpuset controllers out of /proc/cgroups. A release that decides by that file takes itself as not contained and sizes heap and threads by the node, without a word.',
    source: 'https://bugs.openjdk.org/browse/JDK-8349988',
  },
  needs: ['jdk', 'procCgroups', 'cgroups', 'limit', 'vm'],
  check({ jdk, procCgroups, cgroups, limit, vm }) {
    if (limit === 'unset' || vm !== 'hotspot' || !cgroups.includes(2) || isBefore(jdk, 15, { 8: 372, 11: 16 }))
      return undefined;
    const lacksMemory = procCgroups.some(({ memory }) => !memory) && isBefore(jdk, 25, MEMORY_MENDED);
    const lacksCpuset = procCgroups.some(({ cpuset }) => !cpuset) && isBefore(jdk, 25, CPUSET_MENDED);
    if (!lacksMemory && !lacksCpuset) return undefined;
    return {
      message: `JDK ${jdk} does not find its limit of ${formatBytes(limit)} on this kernel: /proc/cgroups lists no ${lacksMemory ? 'memory' : 'cpuset'} controller`,
      evidence: { JDK: jdk, 'missing in /proc/cgroups': lacksMemory ? 'memory' : 'cpuset' },
      fix: 'Use 25, 21.0.13, 17.0.21 or 11.0.33; until then set -Xmx and -XX:ActiveProcessorCount',
    };
  },
  examples: {
    failing: {
      vm: 'hotspot',
      jdk: '21.0.6',
      limit: '2Gi',
      cgroups: [2],
      procCgroups: [{ memory: true, cpuset: false }],
    },
    passing: {
      vm: 'hotspot',
      jdk: '21.0.7',
      limit: '2Gi',
      cgroups: [2],
      procCgroups: [{ memory: true, cpuset: false }],
    },
  },
});
