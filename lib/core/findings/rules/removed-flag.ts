import { lifeOf } from '../flag-lives.ts';
import { isOn, placeOf } from '../flag-set.ts';
import { trainOf } from '../release.ts';
import { defineRule } from '../rule.ts';

/** A flag that the release in use no longer has. What only a start script sets is left out: scripts differ from version to version. */
export const removedFlag = defineRule({
  id: 'removed-flag',
  severity: 'critical',
  title: 'A flag that this release no longer has',
  group: 'start-up refusals',
  docs: {
    why: 'A removed flag stops the JVM: "Unrecognized VM option" and exit status 1. It is the usual end of an image update that left the options alone.',
    source: 'https://bugs.openjdk.org/browse/JDK-8194086',
  },
  needs: ['jdk', 'flags'],
  check({ jdk, flags }) {
    const train = trainOf(jdk);
    if (train === undefined || isOn(flags, 'IgnoreUnrecognizedVMOptions')) return undefined;
    const removed = [...flags.values()].flatMap((setting) => {
      if (setting.option.origin === 'launcher') return [];
      const life = lifeOf(setting.name);
      return life?.refusedFrom !== undefined && train >= life.refusedFrom
        ? [{ ...setting.option, instead: life.instead }]
        : [];
    });
    const [first] = removed;
    if (!first) return undefined;
    return {
      message: `JDK ${jdk} does not start with ${removed.map(({ text }) => text).join(', ')}`,
      evidence: { JDK: jdk, ...Object.fromEntries(removed.map(({ text, origin }) => [text, placeOf(origin)])) },
      fix: removed.map(({ text, instead, origin }) => `${text} (${placeOf(origin)}): ${instead}`).join('; '),
    };
  },
  examples: {
    failing: { jdk: '17.0.15', options: ['-XX:+UseConcMarkSweepGC'] },
    passing: { jdk: '11.0.33', options: ['-XX:+UseConcMarkSweepGC'] },
  },
});
