import { type Known, unknown } from '../known.ts';
import { NO_BOUNDS, PREFERENCES } from '../recommend/advice-facts.ts';
import { type Backtest, backtest } from '../recommend/backtest.ts';
import { adviceFactsOf } from './advice-facts-of.ts';
import type { Assessment } from './assessment.ts';

/**
 * What each strategy would have advised for a container at a moment of its history, and what would have become of it since.
 * Bounds of the namespace are left out: they are today's.
 */
export function lookBack(assessment: Assessment, share?: number): Known<Backtest> {
  const { detection, usage } = assessment;
  if (usage.state === 'unknown') return usage;
  if (detection.isJvm !== true) return unknown('It is not known to be a JVM');
  const kills = usage.value.events.flatMap(({ kind, at }) => (kind === 'oom-kill' ? [at] : []));
  return backtest(adviceFactsOf(assessment, NO_BOUNDS, PREFERENCES), { series: usage.value.series, kills }, share);
}
