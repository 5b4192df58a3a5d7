import { lifeOf } from '../flag-lives.ts';
import { placeOf } from '../flag-set.ts';
import { trainOf } from '../release.ts';
import { defineRule } from '../rule.ts';

/** A flag that the release reads, warns about and does not follow. */
export const ignoredFlag = defineRule({
  id: 'ignored-flag',
  severity: 'warning',
  title: 'A flag that this release ignores',
  group: 'shadowed and unread flags',
  docs: {
    why: 'An obsolete flag is answered by one line on the console, "support was removed", and changes nothing. What it was meant to do is not done.',
    source: 'https://docs.oracle.com/en/java/javase/25/docs/specs/man/java.html#obsolete-java-options',
  },
  needs: ['jdk', 'flags'],
  check({ jdk, flags }) {
    const train = trainOf(jdk);
    if (train === undefined) return undefined;
    const ignored = [...flags.values()].flatMap((setting) => {
      const life = lifeOf(setting.name);
      const from = life?.ignoredFrom;
      return life && from !== undefined && train >= from && train < (life.refusedFrom ?? Number.POSITIVE_INFINITY)
        ? [{ ...setting.option, life }]
        : [];
    });
    const [first] = ignored;
    if (!first) return undefined;
    return {
      message: `JDK ${jdk} ignores ${ignored.map(({ text }) => text).join(', ')}`,
      evidence: { JDK: jdk, ...Object.fromEntries(ignored.map(({ text, origin }) => [text, placeOf(origin)])) },
      fix: ignored.map(({ text, life, origin }) => `${text} (${placeOf(origin)}): ${life.instead}`).join('; '),
    };
  },
  examples: {
    failing: { jdk: '11.0.20', options: ['-XX:MaxPermSize=256m'] },
    passing: { jdk: '11.0.20', options: ['-XX:MaxMetaspaceSize=256m'] },
  },
});
