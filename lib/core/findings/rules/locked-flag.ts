import { isOn, placeOf } from '../flag-set.ts';
import { trainOf } from '../release.ts';
import { defineRule } from '../rule.ts';

/** Trains until which a flag was experimental, so that it needs the unlock switch before it. */
const LOCKED_UNTIL: Readonly<Record<string, number>> = {
  UseZGC: 14,
  UseEpsilonGC: Number.POSITIVE_INFINITY,
  UseCGroupMemoryLimitForHeap: 10,
  UseJVMCICompiler: Number.POSITIVE_INFINITY,
  UseCompactObjectHeaders: 24,
};

/** An experimental flag without the switch that unlocks it. */
export const lockedFlag = defineRule({
  id: 'locked-flag',
  severity: 'critical',
  title: 'An experimental flag that is not unlocked',
  group: 'start-up refusals',
  docs: {
    why: 'An experimental flag stops the JVM unless -XX:+UnlockExperimentalVMOptions stands before it; the same flag may be plain in a later release.',
    source: 'https://openjdk.org/jeps/377',
  },
  needs: ['jdk', 'flags'],
  check({ jdk, flags }) {
    const train = trainOf(jdk);
    if (train === undefined || isOn(flags, 'UnlockExperimentalVMOptions')) return undefined;
    const locked = [...flags.values()].find(({ name }) => train <= (LOCKED_UNTIL[name] ?? 0));
    if (!locked) return undefined;
    const { text, origin } = locked.option;
    return {
      message: `JDK ${jdk} does not start with ${text}: it is experimental there and not unlocked`,
      evidence: { JDK: jdk, [text]: placeOf(origin) },
      fix: `Write -XX:+UnlockExperimentalVMOptions before ${text} in ${placeOf(origin)}`,
    };
  },
  examples: {
    failing: { jdk: '11.0.20', options: ['-XX:+UseZGC'] },
    passing: { jdk: '11.0.20', options: ['-XX:+UnlockExperimentalVMOptions', '-XX:+UseZGC'] },
  },
});
