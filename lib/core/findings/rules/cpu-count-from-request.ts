import { isBefore } from '../release.ts';
import { defineRule } from '../rule.ts';
import { formatCpus } from '../suggest.ts';

/** Above this, shares round to the value that means "not set" under some runtimes. Source: runc 1.3.2, opencontainers/cgroups. */
const HALF_SURE = 900;

/** Releases that take the CPU request for a number of processors. */
export const cpuCountFromRequest = defineRule({
  id: 'cpu-count-from-request',
  severity: 'warning',
  title: 'The JVM takes its CPU request for its number of processors',
  group: 'collector and CPU',
  docs: {
    why: 'JDK 8, and 11 and 17 before 11.0.17 and 17.0.5, divide cpu.shares by 1024: without a CPU limit a request below one processor gives one processor or two, the serial collector and a common pool of one thread, whatever the node has.',
    source: 'https://bugs.openjdk.org/browse/JDK-8281181',
  },
  needs: ['jdk', 'cpuLimit', 'cpuRequest', 'flags'],
  mayUse: ['start'],
  check({ jdk, cpuLimit, cpuRequest, flags, start }) {
    const request = cpuRequest === 'unset' ? 0 : cpuRequest;
    if (cpuLimit !== 'unset' || flags.has('ActiveProcessorCount') || request > HALF_SURE) return undefined;
    if (!isBefore(jdk, 19, { 11: 17, 17: 5 })) return undefined;
    const asks = cpuRequest === 'unset' ? 'no CPU request' : `a CPU request of ${formatCpus(request)}`;
    const sees = start?.cpus === undefined ? 'one or two processors' : `${start.cpus} of the processors`;
    return {
      message: `With ${asks} and no CPU limit JDK ${jdk} sees ${sees}, whatever the node has`,
      evidence: { JDK: jdk, 'resources.requests.cpu': cpuRequest === 'unset' ? 'not set' : formatCpus(request) },
      fix: 'Set -XX:ActiveProcessorCount, or resources.limits.cpu, or use 11.0.17, 17.0.5 or newer',
      field: 'resources.requests.cpu',
    };
  },
  examples: {
    failing: { jdk: '8u392', cpuLimit: 'unset', cpuRequest: '500m', options: [] },
    passing: { jdk: '17.0.15', cpuLimit: 'unset', cpuRequest: '500m', options: [] },
  },
});
