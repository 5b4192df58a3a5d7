import { placeOf, reaching } from '../flag-set.ts';
import { defineRule } from '../rule.ts';

const NAMES = [
  '-Xmx',
  '-Xms',
  '-Xss',
  '-Xmn',
  '-XX:MaxRAMPercentage',
  '-XX:InitialRAMPercentage',
  '-XX:MinRAMPercentage',
  '-XX:MaxHeapSize',
  '-XX:MaxMetaspaceSize',
  '-XX:MetaspaceSize',
  '-XX:MaxDirectMemorySize',
  '-XX:ReservedCodeCacheSize',
  '-XX:ActiveProcessorCount',
  '-XX:+UseG1GC',
  '-XX:+UseZGC',
  '-XX:+UseSerialGC',
  '-XX:+UseParallelGC',
  '-XX:+UseContainerSupport',
  '-XX:+HeapDumpOnOutOfMemoryError',
  '-XX:+ExitOnOutOfMemoryError',
  '-XX:HeapDumpPath',
] as const;

const byLowerCase = new Map(NAMES.map((name) => [name.toLowerCase(), name]));

/** The flag's name and, for -Xm and -Xs, the three letters that make it. */
const headOf = (text: string): string => /^(-XX:[^=]+|-xm[xsn]|-xss)/i.exec(text)?.[0] ?? text;

/** A flag written with the wrong case. */
export const miscasedFlag = defineRule({
  id: 'miscased-flag',
  severity: 'critical',
  title: 'A flag in the wrong case',
  group: 'start-up refusals',
  docs: {
    why: 'Flags are told apart by case. -xmx1g and -XX:maxRAMPercentage are unknown options, and the JVM ends with status 1.',
    source: 'https://docs.oracle.com/en/java/javase/25/docs/specs/man/java.html',
  },
  needs: ['options'],
  check({ options }) {
    for (const { option } of reaching(options)) {
      const head = headOf(option.text);
      const right = byLowerCase.get(head.toLowerCase());
      if (right === undefined || right === head) continue;
      return {
        message: `${option.text} is not known in this case: the JVM does not start`,
        evidence: { [option.text]: placeOf(option.origin) },
        fix: `Write ${right}${option.text.slice(head.length)} in ${placeOf(option.origin)}`,
      };
    }
    return undefined;
  },
  examples: { failing: { options: ['-xmx1g'] }, passing: { options: ['-Xmx1g'] } },
});
