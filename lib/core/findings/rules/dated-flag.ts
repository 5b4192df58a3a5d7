import { lifeOf } from '../flag-lives.ts';
import { flagOf, placeOf } from '../flag-set.ts';
import { trainOf } from '../release.ts';
import { defineRule } from '../rule.ts';

/** A flag that a later release refuses. */
export const datedFlag = defineRule({
  id: 'dated-flag',
  severity: 'info',
  title: 'A flag that later releases refuse to start with',
  group: 'start-up refusals',
  docs: {
    why: 'The flag has an end: the JVM of a newer image does not start with it. It is cheaper to remove it before the image changes than in the incident afterwards.',
    source: 'https://docs.oracle.com/en/java/javase/25/migrate/removed-tools-and-components.html',
  },
  needs: ['options'],
  mayUse: ['jdk'],
  check({ options, jdk }) {
    const train = jdk === undefined ? undefined : trainOf(jdk);
    const dated = options
      .filter(({ readBy, origin }) => readBy !== 'none' && origin !== 'launcher')
      .flatMap((option) => {
        const life = lifeOf(flagOf(option).name);
        const end = life?.refusedFrom;
        return life && end !== undefined && (train === undefined || train < end) ? [{ ...option, life, end }] : [];
      });
    const [first] = dated;
    if (!first) return undefined;
    const each = dated.map(({ text, end }) => `${text} from JDK ${end} on`);
    return {
      message: `No JVM starts with ${each.join(', ')}`,
      evidence: {
        JDK: jdk ?? 'unknown',
        ...Object.fromEntries(dated.map(({ text, origin }) => [text, placeOf(origin)])),
      },
      fix: dated.map(({ text, life }) => `${text}: ${life.instead}`).join('; '),
    };
  },
  examples: {
    failing: { jdk: '11.0.20', options: ['-XX:+UseConcMarkSweepGC'] },
    passing: { jdk: '11.0.20', options: ['-XX:+UseG1GC'] },
  },
});
