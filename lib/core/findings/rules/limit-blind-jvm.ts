import { formatBytes } from '../../units/format.ts';
import { defineRule } from '../rule.ts';

/** A JVM that takes the node's memory for its own although its container has a limit. */
export const limitBlindJvm = defineRule({
  id: 'limit-blind-jvm',
  severity: 'critical',
  title: 'The JVM does not see the limit of its container',
  group: 'wrong base',
  docs: {
    why: 'A release that cannot read the control group of its node, or that is told not to, sizes heap and threads by the node. The heap grows past the limit and the kernel kills the container.',
    source: 'https://bugs.openjdk.org/browse/JDK-8230305',
  },
  needs: ['limit', 'seesLimit'],
  mayUse: ['jdk', 'maxHeap', 'start'],
  check({ limit, seesLimit, jdk, maxHeap, start }) {
    if (limit === 'unset' || seesLimit) return undefined;
    const release = jdk === undefined ? 'The JVM' : `JDK ${jdk}`;
    const memory = start?.memoryBytes;
    const sees = memory === undefined ? "the node's memory" : `${formatBytes(memory)}, the memory of the node,`;
    const heap = maxHeap === undefined ? '' : `; the heap may grow to ${formatBytes(maxHeap)}`;
    return {
      message: `${release} takes ${sees} for its own and not the limit of ${formatBytes(limit)}${heap}`,
      evidence: { limit: formatBytes(limit), ...(jdk === undefined ? {} : { JDK: jdk }) },
      fix: 'Use a release that reads control groups 2 (8u372, 11.0.16, 15 or newer) without -XX:-UseContainerSupport; until then set a fixed -Xmx and -XX:ActiveProcessorCount',
    };
  },
  examples: {
    failing: {
      limit: '2Gi',
      jdk: '11.0.13',
      cgroups: [2],
      seesLimit: false,
      start: { memory: '64Gi' },
      maxHeap: '16Gi',
    },
    passing: {
      limit: '2Gi',
      jdk: '17.0.15',
      cgroups: [2],
      seesLimit: true,
      start: { memory: '2Gi' },
      maxHeap: '512Mi',
    },
  },
});
