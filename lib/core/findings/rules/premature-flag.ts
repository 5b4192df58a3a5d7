import { lifeOf } from '../flag-lives.ts';
import { isOn, placeOf } from '../flag-set.ts';
import { isBefore, trainOf } from '../release.ts';
import { defineRule } from '../rule.ts';

/** First train that has a flag, or the first update of JDK 8 that does. */
const SINCE: Readonly<Record<string, { readonly train: number; readonly update8?: number; readonly source: string }>> =
  {
    MaxRAMPercentage: { train: 10, update8: 191, source: 'JDK-8186248' },
    InitialRAMPercentage: { train: 10, update8: 191, source: 'JDK-8186248' },
    MinRAMPercentage: { train: 10, update8: 191, source: 'JDK-8186248' },
    UseContainerSupport: { train: 10, update8: 191, source: 'JDK-8146115' },
    ActiveProcessorCount: { train: 10, update8: 191, source: 'JDK-8146115' },
    UseCGroupMemoryLimitForHeap: { train: 9, update8: 131, source: 'JDK-8170888' },
    UseZGC: { train: 11, source: 'JEP 333' },
    UseEpsilonGC: { train: 11, source: 'JEP 318' },
    UseShenandoahGC: { train: 11, source: 'JEP 189, backported to 11' },
    SoftMaxHeapSize: { train: 13, source: 'JDK-8222145' },
    ZGenerational: { train: 21, source: 'JEP 439' },
    UseCompactObjectHeaders: { train: 24, source: 'JEP 450' },
    '-Xlog': { train: 9, source: 'JEP 158' },
  };

/** With which train the flag came, when this release certainly lacks it. The table knows the exact release, the measured flags all names. */
function missingSince(jdk: string, name: string): string | undefined {
  const exact = SINCE[name];
  if (exact) {
    const updates = exact.update8 === undefined ? {} : { 8: exact.update8 };
    return isBefore(jdk, exact.train, updates) ? `${exact.train} (${exact.source})` : undefined;
  }
  const since = lifeOf(name)?.since;
  const train = trainOf(jdk);
  return since && train !== undefined && train <= since.lastWithout ? `${since.train} or a little earlier` : undefined;
}

/** A flag that came with a later release than the one in use. */
export const prematureFlag = defineRule({
  id: 'premature-flag',
  severity: 'critical',
  title: 'A flag of a later release',
  group: 'start-up refusals',
  docs: {
    why: 'Options copied from a newer service stop an older JVM: it ends with "Unrecognized VM option" and status 1.',
    source: 'https://openjdk.org/jeps/158',
  },
  needs: ['jdk', 'flags'],
  check({ jdk, flags }) {
    if (isOn(flags, 'IgnoreUnrecognizedVMOptions')) return undefined;
    const early = [...flags.values()].flatMap((setting) => {
      if (setting.option.origin === 'launcher') return [];
      const since = missingSince(jdk, setting.name);
      return since === undefined ? [] : [{ ...setting.option, since }];
    });
    const [first] = early;
    if (!first) return undefined;
    return {
      message: `JDK ${jdk} does not start with ${early.map(({ text }) => text).join(', ')}: it came with ${first.since}`,
      evidence: { JDK: jdk, ...Object.fromEntries(early.map(({ text, origin }) => [text, placeOf(origin)])) },
      fix: `Remove ${early.map(({ text, origin }) => `${text} (${placeOf(origin)})`).join(', ')}, or use a newer release`,
    };
  },
  examples: {
    failing: { jdk: '8u392', options: ['-Xlog:gc*'] },
    passing: { jdk: '17.0.15', options: ['-Xlog:gc*'] },
  },
});
