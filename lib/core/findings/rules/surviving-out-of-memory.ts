import { absence } from '../flag-set.ts';
import { defineRule } from '../rule.ts';

const ENDS: readonly string[] = ['ExitOnOutOfMemoryError', 'CrashOnOutOfMemoryError', 'OnOutOfMemoryError'];

/** A JVM that lives on after an OutOfMemoryError. */
export const survivingOutOfMemory = defineRule({
  id: 'surviving-out-of-memory',
  severity: 'info',
  title: 'The JVM stays alive after an OutOfMemoryError',
  group: 'failure handling',
  docs: {
    why: 'An OutOfMemoryError ends one thread, not the process. The pod stays Ready with a dead pool or a broken cache until somebody restarts it.',
    source: 'https://docs.oracle.com/en/java/javase/25/docs/specs/man/java.html',
  },
  needs: ['allFlags', 'vm'],
  check({ allFlags, vm }) {
    const choice = absence(
      allFlags,
      ENDS.filter((name) => allFlags.effective.get(name)?.value !== 'false'),
    );
    if (vm !== 'hotspot' || choice === 'present') return undefined;
    if (choice !== 'absent') return choice;
    return {
      message:
        'No option that can be seen ends the JVM at an OutOfMemoryError: one thread dies and the pod stays Ready',
      evidence: { options: `neither ${ENDS.map((name) => `-XX:${name}`).join(' nor ')}` },
      fix: 'Set -XX:+ExitOnOutOfMemoryError (exit code 3), so that Kubernetes restarts the container',
    };
  },
  examples: {
    failing: { vm: 'hotspot', options: ['-Xmx512m'] },
    passing: { vm: 'hotspot', options: ['-Xmx512m', '-XX:+ExitOnOutOfMemoryError'] },
  },
});
