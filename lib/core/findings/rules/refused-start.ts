import { reaching } from '../flag-set.ts';
import { defineRule } from '../rule.ts';

/** The JVM ends before it runs anything, and says why. */
export const refusedStart = defineRule({
  id: 'refused-start',
  severity: 'critical',
  title: 'The JVM refuses these settings and does not start',
  group: 'start-up refusals',
  isLastResort: true,
  docs: {
    why: 'HotSpot checks its settings before it runs anything. When they contradict each other or the release, it prints one line and ends with status 1, at every restart.',
    source: 'https://docs.oracle.com/en/java/javase/25/docs/specs/man/java.html',
  },
  needs: ['refusal', 'options'],
  mayUse: ['jdk'],
  check({ refusal, options, jdk }) {
    if (refusal === 'none') return undefined;
    const said = reaching(options).filter(
      ({ name, option }) => refusal.message.includes(name) || refusal.message.includes(option.text),
    );
    const [own] = said;
    if (own && said.every(({ option }) => option.origin === 'launcher'))
      return {
        lacks: `whether ${own.option.reader ?? 'the start script'} of this image still sets ${own.option.text}`,
        why: 'start scripts differ from version to version',
      };
    return {
      message: `${jdk === undefined ? 'The JVM' : `JDK ${jdk}`} does not start: "${refusal.message}"`,
      evidence: { says: refusal.message },
      fix: 'Change the option that the message names, in the place where it is set',
    };
  },
  examples: {
    failing: { jdk: '17.0.15', options: ['-Xss8k'], refusal: 'The Java thread stack size specified is too small.' },
    passing: { jdk: '17.0.15', options: ['-Xss512k'], refusal: 'none' },
  },
});
