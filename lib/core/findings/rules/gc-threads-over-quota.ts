import { numberOf, placeOf } from '../flag-set.ts';
import { defineRule } from '../rule.ts';
import { cpusOf, formatCpus } from '../suggest.ts';

const THREADS: readonly string[] = ['ParallelGCThreads', 'ConcGCThreads', 'CICompilerCount'];

/** More collector threads than processors. */
export const gcThreadsOverQuota = defineRule({
  id: 'gc-threads-over-quota',
  severity: 'warning',
  title: 'More collector threads than the CPU limit has processors',
  group: 'collector and CPU',
  docs: {
    why: 'Threads beyond the quota use it up in the first milliseconds of a period and then all of them wait: a collection with 32 threads on one processor is slower than one with a single thread.',
    source: 'https://docs.oracle.com/en/java/javase/25/gctuning/parallel-collector1.html',
  },
  needs: ['cpuLimit', 'flags'],
  check({ cpuLimit, flags }) {
    if (cpuLimit === 'unset') return undefined;
    const cpus = cpusOf(cpuLimit);
    const many = THREADS.flatMap((name) => flags.get(name) ?? []).filter(
      ({ name }) => (numberOf(flags, name) ?? 0) > Math.max(cpus, name === 'CICompilerCount' ? 3 : 1),
    );
    if (many.length === 0) return undefined;
    const words = many.map(({ option }) => option.text).join(' ');
    return {
      message: `${words} on ${formatCpus(cpuLimit)} of CPU: the limit has ${cpus} processor${cpus === 1 ? '' : 's'}`,
      evidence: {
        'resources.limits.cpu': formatCpus(cpuLimit),
        ...Object.fromEntries(many.map(({ option }) => [option.text, placeOf(option.origin)])),
      },
      fix: `Remove ${words}: the JVM derives it from the CPU limit`,
    };
  },
  examples: {
    failing: { cpuLimit: '2', options: ['-XX:ParallelGCThreads=32'] },
    passing: { cpuLimit: '2', options: ['-XX:ParallelGCThreads=2'] },
  },
});
