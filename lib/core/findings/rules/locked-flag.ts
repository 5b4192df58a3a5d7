import { lockOf } from '../flag-lives.ts';
import { isOn, placeOf } from '../flag-set.ts';
import { trainOf } from '../release.ts';
import { defineRule } from '../rule.ts';

/** Flags that changed between two measured trains: the last train that locks them. Source: JEP 377, JEP 450. */
const LOCKED_UNTIL: Readonly<Record<string, { readonly from: number; readonly until: number }>> = {
  UseZGC: { from: 11, until: 14 },
  UseCompactObjectHeaders: { from: 24, until: 24 },
};

function lockOn(name: string, train: number): string | undefined {
  const row = LOCKED_UNTIL[name];
  const isListed = row !== undefined && train >= row.from && train <= row.until;
  return isListed ? 'UnlockExperimentalVMOptions' : lockOf(name, train);
}

/** A flag without the switch that unlocks it. What only a start script sets is left out: scripts differ from version to version. */
export const lockedFlag = defineRule({
  id: 'locked-flag',
  severity: 'critical',
  title: 'An experimental or diagnostic flag that is not unlocked',
  group: 'start-up refusals',
  docs: {
    why: 'An experimental flag stops the JVM unless -XX:+UnlockExperimentalVMOptions stands before it, a diagnostic one unless -XX:+UnlockDiagnosticVMOptions does; the same flag may be plain in another release.',
    source: 'https://openjdk.org/jeps/377',
  },
  needs: ['jdk', 'flags'],
  check({ jdk, flags }) {
    const train = trainOf(jdk);
    if (train === undefined) return undefined;
    for (const { name, option } of flags.values()) {
      const lock = option.origin === 'launcher' ? undefined : lockOn(name, train);
      if (lock === undefined || isOn(flags, lock)) continue;
      return {
        message: `JDK ${jdk} does not start with ${option.text}, which is not unlocked`,
        evidence: { JDK: jdk, [option.text]: placeOf(option.origin) },
        fix: `Write -XX:+${lock} before ${option.text} in ${placeOf(option.origin)}`,
      };
    }
    return undefined;
  },
  examples: {
    failing: { jdk: '11.0.20', options: ['-XX:+UseZGC'] },
    passing: { jdk: '11.0.20', options: ['-XX:+UnlockExperimentalVMOptions', '-XX:+UseZGC'] },
  },
});
