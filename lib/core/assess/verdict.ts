import { certainPart, type MemoryBudget } from '../budget/region.ts';
import type { Prediction } from '../jvm/prediction.ts';
import type { Known } from '../known.ts';
import type { UsageWindow } from '../model/usage.ts';
import type { Advice } from '../recommend/advice.ts';
import { type Bytes, mib, scale } from '../units/bytes.ts';
import type { Verdict } from './assessment.ts';

export type VerdictFacts = {
  readonly limit: Known<Bytes | 'unset'>;
  readonly request: Known<Bytes | 'unset'>;
  readonly seesLimit: Known<boolean>;
  readonly budget: Known<MemoryBudget>;
  readonly usage: Known<UsageWindow>;
  readonly prediction: Known<Prediction>;
  readonly advice: Known<Advice>;
  /** True when the kubelet reports that the kernel ended a container of this name. */
  readonly wasKilled: boolean;
};

/** Less than this is not worth a change: two steps of the advice's rounding, and a fifth of what is set. */
const WORTH_GAINING = { atLeast: mib(64), ofCurrent: 0.2 } as const;

/**
 * The worst that applies, worst first. What has happened comes before what can happen; a JVM that does not see its limit is
 * named for that and not for the overrun that follows from it; unknown is never `fits`, and what is only assumed is never an overrun.
 */
export function verdictOf(facts: VerdictFacts): Verdict {
  const { limit, seesLimit, budget } = facts;
  if (wasKilled(facts) || refuses(facts)) return 'at-risk';
  if (limit.state === 'known' && limit.value === 'unset') return 'no-limit';
  if (seesLimit.state === 'known' && !seesLimit.value) return 'blind';
  if (limit.state === 'unknown' || budget.state === 'unknown' || limit.value === 'unset') return 'unknown';
  if (certainPart(budget.value) > limit.value) return 'over-budget';
  if (budget.value.total > limit.value) return 'unknown';
  return isOversized(facts) ? 'oversized' : 'fits';
}

const wasKilled = ({ wasKilled, usage }: VerdictFacts): boolean =>
  wasKilled ||
  (usage.state === 'known' &&
    usage.value.container.oomKills.state === 'known' &&
    usage.value.container.oomKills.value > 0);

/** A JVM that does not start serves nobody. */
const refuses = ({ prediction }: VerdictFacts): boolean =>
  prediction.state === 'known' && prediction.value.outcome === 'refuses';

/** What is paid for is the request; a container without one is paid for by its limit. */
function isOversized({ request, limit, advice }: VerdictFacts): boolean {
  if (advice.state === 'unknown' || advice.value.confidence === 'low') return false;
  const paid = request.state === 'known' && request.value !== 'unset' ? request : limit;
  if (paid.state === 'unknown' || paid.value === 'unset') return false;
  const gain = paid.value - advice.value.memoryRequest;
  return gain >= WORTH_GAINING.atLeast && gain >= scale(paid.value, WORTH_GAINING.ofCurrent);
}
