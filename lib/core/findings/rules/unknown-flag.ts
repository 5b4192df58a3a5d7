import { lifeOf } from '../flag-lives.ts';
import { placeOf, reaching } from '../flag-set.ts';
import { defineRule } from '../rule.ts';

/** The JVM does not know a flag, and no release that is known has had it. */
export const unknownFlag = defineRule({
  id: 'unknown-flag',
  severity: 'critical',
  title: 'A flag that this release does not know',
  group: 'start-up refusals',
  docs: {
    why: 'HotSpot ends at the first -XX flag it does not know: a slip of the pen, a flag of another JVM, or one of a build that is not this one.',
    source: 'https://docs.oracle.com/en/java/javase/25/docs/specs/man/java.html',
  },
  needs: ['refusal', 'options'],
  mayUse: ['jdk'],
  check({ refusal, options, jdk }) {
    if (refusal === 'none') return undefined;
    const flag = /Unrecognized VM option '[+-]?(?<name>\w+)/.exec(refusal.message)?.groups?.['name'];
    if (flag === undefined || lifeOf(flag)) return undefined;
    const setting = reaching(options).find(({ name }) => name === flag);
    if (setting?.option.origin === 'launcher')
      return {
        lacks: `whether ${setting.option.reader ?? 'the start script'} of this image still sets ${setting.option.text}`,
        why: 'start scripts differ from version to version',
      };
    const place = setting === undefined ? 'where it is set' : placeOf(setting.option.origin);
    return {
      message: `${jdk === undefined ? 'The JVM' : `JDK ${jdk}`} does not know ${setting?.option.text ?? flag} and does not start`,
      evidence: { says: refusal.message, 'set in': place },
      fix: `Correct or remove ${setting?.option.text ?? flag} (${place})`,
    };
  },
  examples: {
    failing: {
      jdk: '17.0.15',
      options: ['-XX:MaxHeapPercentage=75'],
      refusal: "Unrecognized VM option 'MaxHeapPercentage=75'",
    },
    passing: { jdk: '17.0.15', options: ['-XX:MaxRAMPercentage=75'], refusal: 'none' },
  },
});
