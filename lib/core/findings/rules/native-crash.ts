import { defineRule } from '../rule.ts';

/** 128 and SIGABRT, SIGBUS, SIGSEGV. */
const SIGNALS: Readonly<Record<number, string>> = { 134: 'SIGABRT', 135: 'SIGBUS', 139: 'SIGSEGV' };

/** The JVM itself crashed. */
export const nativeCrash = defineRule({
  id: 'native-crash',
  severity: 'warning',
  title: 'The JVM crashed in native code',
  group: 'failure handling',
  docs: {
    why: 'A crash of the VM ends with SIGABRT after it has written hs_err_pid.log, often for want of native memory: a thread or a mapping that could not be made. The file is in the container’s layer and gone with the restart.',
    source: 'https://docs.oracle.com/en/java/javase/25/troubleshoot/fatal-error-log.html',
  },
  needs: ['endings'],
  check({ endings }) {
    const crashed = endings.filter(({ exitCode }) => SIGNALS[exitCode] !== undefined);
    const [first] = crashed;
    if (!first) return undefined;
    return {
      message: `${crashed.length} of the pods last ended with exit code ${first.exitCode} (${SIGNALS[first.exitCode]})`,
      evidence: Object.fromEntries(crashed.map(({ pod, exitCode }) => [pod, `exit code ${exitCode}`])),
      fix: 'Set -XX:ErrorFile to a folder in a volume and read hs_err_pid.log after the next crash',
    };
  },
  examples: { failing: { endings: [{ exitCode: 134 }] }, passing: { endings: [{ exitCode: 143 }] } },
});
