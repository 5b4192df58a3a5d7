import { defineRule } from '../rule.ts';
import { cpusOf, formatCpus } from '../suggest.ts';

/** From this many on, threads and arenas weigh. */
const MANY = 16;

/** Without a CPU limit the JVM counts the processors of the node. */
export const nodeSizedCpuCount = defineRule({
  id: 'node-sized-cpu-count',
  severity: 'info',
  title: 'The JVM counts all processors of the node',
  group: 'collector and CPU',
  docs: {
    why: 'Without a CPU limit collector, compiler and event loops are sized by the node: dozens of threads, their stacks and malloc arenas, for a container that asked for a fraction of it.',
    source: 'https://github.com/cloudfoundry/java-buildpack/issues/993',
  },
  needs: ['start', 'cpuLimit', 'cpuRequest'],
  check({ start, cpuLimit, cpuRequest }) {
    const asked = cpuRequest === 'unset' ? 0 : cpuRequest;
    const { cpus } = start;
    if (cpuLimit !== 'unset' || cpus === undefined || cpus < MANY || cpus * 1000 < 4 * asked) return undefined;
    const request = cpuRequest === 'unset' ? 'no CPU request' : `a request of ${formatCpus(asked)}`;
    return {
      message: `The JVM runs threads for ${cpus} processors with ${request}`,
      evidence: { processors: `${cpus}`, 'resources.limits.cpu': 'not set' },
      fix: `Set -XX:ActiveProcessorCount=${Math.max(2, cpusOf(asked * 2))}, or resources.limits.cpu`,
      field: 'resources.limits.cpu',
    };
  },
  examples: {
    failing: { cpuLimit: 'unset', cpuRequest: '500m', start: { cpus: 64 } },
    passing: { cpuLimit: '2', cpuRequest: '500m', start: { cpus: 2 } },
  },
});
