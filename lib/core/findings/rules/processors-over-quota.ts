import { numberOf, placeOf } from '../flag-set.ts';
import { defineRule } from '../rule.ts';
import { cpusOf, formatCpus } from '../suggest.ts';

/** The JVM is told of more processors than it may use. */
export const processorsOverQuota = defineRule({
  id: 'processors-over-quota',
  severity: 'warning',
  title: 'ActiveProcessorCount is above the CPU limit',
  group: 'collector and CPU',
  docs: {
    why: 'The JVM believes the number and sizes collector, compiler and common pool by it. The quota then throttles all of them at once, often in the middle of a collection.',
    source: 'https://bugs.openjdk.org/browse/JDK-8146115',
  },
  needs: ['cpuLimit', 'flags'],
  check({ cpuLimit, flags }) {
    const told = numberOf(flags, 'ActiveProcessorCount');
    const setting = flags.get('ActiveProcessorCount');
    if (cpuLimit === 'unset' || told === undefined || !setting || told <= cpusOf(cpuLimit)) return undefined;
    return {
      message: `${setting.option.text} on a CPU limit of ${formatCpus(cpuLimit)}, which is ${cpusOf(cpuLimit)} processor${cpusOf(cpuLimit) === 1 ? '' : 's'}`,
      evidence: { [setting.option.text]: placeOf(setting.option.origin), 'resources.limits.cpu': formatCpus(cpuLimit) },
      fix: `Lower ${setting.option.text} to ${cpusOf(cpuLimit)} or raise resources.limits.cpu to ${told}`,
      field: 'resources.limits.cpu',
    };
  },
  examples: {
    failing: { cpuLimit: '1', options: ['-XX:ActiveProcessorCount=4'] },
    passing: { cpuLimit: '4', options: ['-XX:ActiveProcessorCount=4'] },
  },
});
