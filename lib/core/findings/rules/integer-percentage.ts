import { placeOf, reaching } from '../flag-set.ts';
import { trainOf } from '../release.ts';
import { defineRule } from '../rule.ts';

const PERCENTAGES: readonly string[] = ['MaxRAMPercentage', 'MinRAMPercentage', 'InitialRAMPercentage'];

/** A whole number where JDK 8 wants a decimal point. */
export const integerPercentage = defineRule({
  id: 'integer-percentage',
  severity: 'critical',
  title: 'A percentage without a decimal point on JDK 8',
  group: 'start-up refusals',
  docs: {
    why: 'JDK 8 reads percentages only with a decimal point: 75 is "Improperly specified VM option" and exit status 1. 75.0 is read by every release.',
    source: 'https://bugs.openjdk.org/browse/JDK-8178364',
  },
  needs: ['jdk', 'options'],
  check({ jdk, options }) {
    if (trainOf(jdk) !== 8) return undefined;
    const whole = reaching(options).find(({ name, value }) => PERCENTAGES.includes(name) && /^\d+$/.test(value));
    if (!whole) return undefined;
    const { text, origin } = whole.option;
    return {
      message: `JDK ${jdk} does not start with ${text}: it wants a decimal point`,
      evidence: { JDK: jdk, [text]: placeOf(origin) },
      fix: `Write ${text}.0 in ${placeOf(origin)}`,
    };
  },
  examples: {
    failing: { jdk: '8u392', options: ['-XX:MaxRAMPercentage=75'] },
    passing: { jdk: '8u392', options: ['-XX:MaxRAMPercentage=75.0'] },
  },
});
