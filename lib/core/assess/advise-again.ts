import type { Preferences } from '../recommend/advice-facts.ts';
import { recommend, recommendAll } from '../recommend/recommend.ts';
import { adviceFactsOf } from './advice-facts-of.ts';
import type { Assessment } from './assessment.ts';

/** The same container with its advice written another way: as -Xmx or a percentage, Guaranteed or Burstable. */
export function adviseAgain(assessment: Assessment, preferences: Preferences): Assessment {
  const { advice, bounds } = assessment;
  if (advice.state === 'unknown') return assessment;
  const facts = adviceFactsOf(assessment, bounds, preferences);
  return {
    ...assessment,
    advice: recommend(facts, advice.value.strategy),
    alternatives: recommendAll(facts),
  };
}
