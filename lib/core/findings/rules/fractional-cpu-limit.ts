import { defineRule } from '../rule.ts';
import { cpusOf, formatCpus } from '../suggest.ts';

/** A CPU limit between two whole processors. */
export const fractionalCpuLimit = defineRule({
  id: 'fractional-cpu-limit',
  severity: 'info',
  title: 'A CPU limit between two whole processors',
  group: 'collector and CPU',
  docs: {
    why: 'The JVM rounds up: a limit of 1500m gives it two processors and as many collector threads, which then share one and a half and are throttled in each parallel pause.',
    source: 'https://bugs.openjdk.org/browse/JDK-8146115',
  },
  needs: ['cpuLimit', 'flags'],
  check({ cpuLimit, flags }) {
    if (cpuLimit === 'unset' || cpuLimit <= 1000 || cpuLimit % 1000 === 0 || flags.has('ActiveProcessorCount'))
      return undefined;
    const cpus = cpusOf(cpuLimit);
    return {
      message: `A CPU limit of ${formatCpus(cpuLimit)} makes the JVM run ${cpus} processors' worth of threads`,
      evidence: { 'resources.limits.cpu': formatCpus(cpuLimit), processors: `${cpus}` },
      fix: `Set resources.limits.cpu to ${cpus}, or -XX:ActiveProcessorCount=${cpus - 1}`,
      field: 'resources.limits.cpu',
    };
  },
  examples: { failing: { cpuLimit: '1500m', options: [] }, passing: { cpuLimit: '2', options: [] } },
});
