import { defineRule } from '../rule.ts';
import { formatCpus } from '../suggest.ts';

/** Less than this, and loading classes and compiling them takes minutes. */
const LITTLE = 500;

/** So little CPU that the start suffers. */
export const starvedStart = defineRule({
  id: 'starved-start',
  severity: 'info',
  title: 'A CPU limit under which a JVM starts slowly',
  group: 'collector and CPU',
  docs: {
    why: 'A start loads and compiles thousands of classes. Under half a processor that takes several times as long, and probes that fit a developer machine kill the container before it is up.',
    source: 'https://github.com/kubernetes/autoscaler/issues/7062',
  },
  needs: ['cpuLimit'],
  mayUse: ['slowestStart'],
  check({ cpuLimit, slowestStart }) {
    if (cpuLimit === 'unset' || cpuLimit >= LITTLE) return undefined;
    const took =
      slowestStart === undefined ? '' : `; the slowest start that was seen took ${Math.round(slowestStart)} s`;
    return {
      message: `The JVM starts on ${formatCpus(cpuLimit)} of CPU${took}`,
      evidence: { 'resources.limits.cpu': formatCpus(cpuLimit) },
      fix: 'Raise resources.limits.cpu to 1 or more, or remove it and keep the request',
      field: 'resources.limits.cpu',
    };
  },
  examples: { failing: { cpuLimit: '250m' }, passing: { cpuLimit: '1' } },
});
