import type { Assessment } from '#lib/core/assess/assessment.ts';
import { oomKills, peakSeen } from '#lib/core/assess/key-figures.ts';
import { type Known, unknown } from '#lib/core/known.ts';

/** Of how many containers a fact is known, and the commonest reason where it is not. */
export type Coverage = {
  readonly fact: string;
  readonly known: number;
  readonly unknown: number;
  readonly why: string | undefined;
};

const notMeasured = unknown('nothing was measured');

/** The facts that verdicts rest on, each with where an assessment holds it. */
const FACTS: readonly { readonly fact: string; readonly read: (assessment: Assessment) => Known<unknown> }[] = [
  { fact: 'Release of the JVM', read: ({ detection }) => detection.jdk },
  { fact: 'Memory limit', read: ({ limit }) => limit },
  { fact: 'What the JVM decides', read: ({ prediction }) => prediction },
  { fact: 'Whether it sees its limit', read: ({ seesLimit }) => seesLimit },
  { fact: 'Largest heap', read: ({ maxHeap }) => maxHeap },
  { fact: 'Peak working set', read: peakSeen },
  { fact: 'OOM kills', read: oomKills },
  { fact: 'Live set', read: ({ usage }) => (usage.state === 'known' ? usage.value.jvm.liveSet : notMeasured) },
  {
    fact: 'Loaded classes',
    read: ({ usage }) => (usage.state === 'known' ? usage.value.jvm.loadedClasses : notMeasured),
  },
  { fact: 'What it can come to hold', read: ({ budget }) => budget },
  { fact: 'Advice', read: ({ advice }) => advice },
];

function commonest(reasons: readonly string[]): string | undefined {
  const counts = [...Map.groupBy(reasons, (reason) => reason)].sort(([, a], [, b]) => b.length - a.length);
  return counts[0]?.[0];
}

/** Counts, fact by fact, of how many containers it is known. */
export const countKnown = (assessments: readonly Assessment[]): readonly Coverage[] =>
  FACTS.map(({ fact, read }) => {
    const reasons = assessments.flatMap((assessment) => {
      const found = read(assessment);
      return found.state === 'unknown' ? [found.why] : [];
    });
    return { fact, known: assessments.length - reasons.length, unknown: reasons.length, why: commonest(reasons) };
  });
