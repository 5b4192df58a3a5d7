import type { Assessment, Verdict } from '../assess/assessment.ts';
import { oomKills, peakSeen } from '../assess/key-figures.ts';
import type { Severity } from '../findings/finding.ts';
import type { Known } from '../known.ts';
import type { ContainerRef } from '../model/refs.ts';

/** A figure without its source, or why there is none: what is left of a fact when only its change matters. */
export type Figure<T> = { readonly is: T } | { readonly unknown: string };

/** What one scan came to for one container: little enough to be kept for every container of every scan, and to be compared. */
export type Outcome = {
  readonly ref: ContainerRef;
  readonly verdict: Verdict;
  readonly image: string;
  readonly jdk: Figure<string>;
  /** Bytes of one pod. */
  readonly limit: Figure<number | 'unset'>;
  readonly request: Figure<number | 'unset'>;
  readonly maxHeap: Figure<number>;
  readonly canHold: Figure<number>;
  readonly peak: Figure<number>;
  readonly advisedLimit: Figure<number>;
  readonly oomKills: Figure<number>;
  /** Options in the order in which the JVM meets them, masked. */
  readonly options: readonly string[];
  readonly findings: readonly { readonly rule: string; readonly severity: Severity }[];
};

const figure = <T>(fact: Known<T>): Figure<T> => (fact.state === 'known' ? { is: fact.value } : { unknown: fact.why });

/** What an assessment came to. */
export function outcomeOf(assessment: Assessment): Outcome {
  const { ref, verdict, container, detection, limit, request, maxHeap, budget, advice, options, findings } = assessment;
  return {
    ref,
    verdict,
    image: container.image,
    jdk: figure(detection.jdk),
    limit: figure(limit),
    request: figure(request),
    maxHeap: figure(maxHeap),
    canHold: budget.state === 'known' ? { is: budget.value.total } : { unknown: budget.why },
    peak: figure(peakSeen(assessment)),
    advisedLimit: advice.state === 'known' ? { is: advice.value.memoryLimit } : { unknown: advice.why },
    oomKills: figure(oomKills(assessment)),
    options: options.map(({ text }) => text),
    findings: findings.map(({ rule, severity }) => ({ rule, severity })),
  };
}
