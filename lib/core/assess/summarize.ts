import { valueOr } from '../known.ts';
import { type Assessment, VERDICTS, type Verdict } from './assessment.ts';
import { oomKills, overrun, podCount } from './key-figures.ts';

/** What one verdict comes to over a fleet; bytes are over all pods. */
export type VerdictSum = {
  readonly verdict: Verdict;
  readonly containers: number;
  readonly pods: number;
  /** Σ max(0, can hold − limit) × pods. */
  readonly missing: number;
  /** Σ max(0, request − advised request) × pods. */
  readonly gain: number;
};

/** A fleet in figures: the verdicts are exclusive, so their counts add up to all. */
export type FleetSummary = {
  readonly verdicts: readonly VerdictSum[];
  readonly containers: number;
  readonly pods: number;
  readonly missing: number;
  readonly gain: number;
  /** Containers with a kill in the window. */
  readonly killed: number;
};

const missingOf = (assessment: Assessment): number =>
  Math.max(0, valueOr(overrun(assessment), 0)) * podCount(assessment);

function gainOf(assessment: Assessment): number {
  const { request, advice } = assessment;
  if (request.state === 'unknown' || request.value === 'unset' || advice.state === 'unknown') return 0;
  return Math.max(0, request.value - advice.value.memoryRequest) * podCount(assessment);
}

const add = <T>(items: readonly T[], size: (item: T) => number): number =>
  items.reduce((total, item) => total + size(item), 0);

/** Adds up a fleet. What is not known adds nothing: the sums are lower bounds, as their count of unknown says. */
export function summarize(assessments: readonly Assessment[]): FleetSummary {
  const verdicts = VERDICTS.map((verdict) => {
    const of = assessments.filter((assessment) => assessment.verdict === verdict);
    return {
      verdict,
      containers: of.length,
      pods: add(of, podCount),
      missing: add(of, missingOf),
      gain: add(of, gainOf),
    };
  });
  return {
    verdicts,
    containers: assessments.length,
    pods: add(verdicts, ({ pods }) => pods),
    missing: add(verdicts, ({ missing }) => missing),
    gain: add(verdicts, ({ gain }) => gain),
    killed: assessments.filter((assessment) => valueOr(oomKills(assessment), 0) > 0).length,
  };
}

/** The fleet's state as one sentence: in danger is what was killed, does not start, is over its budget or blind to its limit. */
export function describeFleet({ verdicts, containers, killed }: FleetSummary): string {
  const inDanger = add(
    verdicts.filter(({ verdict }) => ['at-risk', 'over-budget', 'blind'].includes(verdict)),
    ({ containers: count }) => count,
  );
  if (containers === 0) return 'No JVM container was found.';
  const all = `${containers} JVM ${containers === 1 ? 'container' : 'containers'}`;
  const first =
    inDanger === 0
      ? `None of ${all} is known to be in danger`
      : `${inDanger} of ${all} ${inDanger === 1 ? 'is' : 'are'} in danger`;
  const second = killed === 0 ? '' : `; ${killed} ${killed === 1 ? 'was' : 'were'} killed in the time seen`;
  return `${first}${second}.`;
}
