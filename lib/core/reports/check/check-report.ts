import type { Assessment } from '../../assess/assessment.ts';
import type { Finding, Severity } from '../../findings/finding.ts';
import type { Container, DocumentPosition } from '../../model/container.ts';
import type { Gap } from '../../model/gap.ts';
import type { ContainerRef } from '../../model/refs.ts';
import { type Baseline, goneFrom, takeFrom } from './baseline.ts';
import { fingerprintOf } from './fingerprint.ts';
import { type IdleSilence, idleSilences } from './idle-silences.ts';

/** The least severity at which a finding fails a check; `never` only tells. */
export type FailOn = Severity | 'never';

/** One finding with where it stands and whether it counts. */
export type CheckedFinding = {
  readonly ref: ContainerRef;
  readonly finding: Finding;
  readonly position: DocumentPosition | undefined;
  /** What the finding is known by from one run to the next: its numbers may change, its container and rule do not. */
  readonly fingerprint: string;
  /** Whether the baseline has it already. */
  readonly isKnown: boolean;
  /** The reason given by the annotation that silences it. */
  readonly silencedBy: string | undefined;
  readonly fails: boolean;
};

/** What a check of many containers found, before it is written in some format. */
export type CheckReport = {
  readonly origin: string;
  readonly failOn: FailOn;
  readonly containers: number;
  readonly jvms: number;
  /** Containers of which nobody can say whether they are JVMs: no rule was asked. */
  readonly undecided: number;
  /** Worst first within a container, containers in the order in which they were read. */
  readonly findings: readonly CheckedFinding[];
  /** How often each rule could not be asked, with the facts it lacked; the most often first. */
  readonly notEvaluated: readonly {
    readonly rule: string;
    readonly times: number;
    readonly lacked: readonly string[];
  }[];
  /** Annotations that silence nothing: a typing error, or a trouble that is gone. */
  readonly idleSilences: readonly IdleSilence[];
  /** Fingerprints of the baseline that are no longer found, although their rules were asked. */
  readonly goneFromBaseline: readonly string[];
  readonly gaps: readonly Gap[];
  readonly failed: boolean;
};

export type CheckOptions = {
  readonly failOn: FailOn;
  /** Only these rules; all when empty. */
  readonly rules: readonly string[];
  /** Findings that are known and fail nothing. */
  readonly baseline: Baseline;
  /** The ids of all rules that exist: a silence may name another. */
  readonly catalogue: readonly string[];
};

/** The part of an assessment that a check reads. */
export type CheckSubject = Pick<
  Assessment,
  'ref' | 'workload' | 'container' | 'detection' | 'findings' | 'silenced' | 'notEvaluated'
>;

const RANK: Readonly<Record<FailOn, number>> = { critical: 0, warning: 1, info: 2, never: -1 };

/** Gathers the findings of all containers and decides which of them fail. */
export function checkReport(
  origin: string,
  assessments: readonly CheckSubject[],
  gaps: readonly Gap[],
  options: CheckOptions,
): CheckReport {
  const isAsked = (rule: string): boolean => options.rules.length === 0 || options.rules.includes(rule);
  const known = new Map(options.baseline);
  const findings = assessments.flatMap((assessment) =>
    [...assessment.findings, ...(assessment.silenced ?? [])]
      .filter(({ rule }) => isAsked(rule))
      .map((finding) =>
        checked(assessment, finding, takeFrom(known, fingerprintOf(assessment.ref, finding.rule)), options.failOn),
      ),
  );
  return {
    origin,
    failOn: options.failOn,
    containers: assessments.length,
    jvms: assessments.filter(({ detection }) => detection.isJvm === true).length,
    undecided: assessments.filter(({ detection }) => detection.isJvm === 'unknown').length,
    findings,
    notEvaluated: lackedBy(assessments, isAsked),
    idleSilences: idleSilences(assessments, options.catalogue).filter(({ rule }) => isAsked(rule)),
    goneFromBaseline: goneFrom(known, assessments, isAsked),
    gaps,
    failed: findings.some(({ fails }) => fails),
  };
}

function checked(
  { ref, container }: CheckSubject,
  finding: Finding & { readonly reason?: string },
  isKnown: boolean,
  failOn: FailOn,
): CheckedFinding {
  const { reason, ...said } = finding;
  const fingerprint = fingerprintOf(ref, finding.rule);
  const fails = !isKnown && reason === undefined && RANK[finding.severity] <= RANK[failOn];
  return {
    ref,
    finding: said,
    position: positionOf(container, finding),
    fingerprint,
    isKnown,
    silencedBy: reason,
    fails,
  };
}

/** The line of the part that the finding is about, else that of its container. */
function positionOf(
  { position, partLines = {}, fieldPath }: Container,
  { field = '' }: Finding,
): CheckedFinding['position'] {
  if (position === undefined || !field.startsWith(`${fieldPath}.`)) return position;
  const steps = field.slice(fieldPath.length + 1).split('.');
  const parts = steps.map((_, index) => steps.slice(0, steps.length - index).join('.'));
  const line = parts.map((part) => partLines[part]).find((found) => found !== undefined);
  return line === undefined ? position : { ...position, line };
}

function lackedBy(
  assessments: readonly CheckSubject[],
  isAsked: (rule: string) => boolean,
): CheckReport['notEvaluated'] {
  const rules = new Map<string, { times: number; lacked: Set<string> }>();
  for (const { rule, missing } of assessments.flatMap(({ notEvaluated }) => notEvaluated)) {
    if (!isAsked(rule)) continue;
    const known = rules.get(rule) ?? { times: 0, lacked: new Set<string>() };
    for (const { fact } of missing) known.lacked.add(fact);
    rules.set(rule, { times: known.times + 1, lacked: known.lacked });
  }
  return [...rules]
    .map(([rule, { times, lacked }]) => ({ rule, times, lacked: [...lacked] }))
    .toSorted((a, b) => b.times - a.times || (a.rule < b.rule ? -1 : 1));
}

/** The sentence that every format ends with. */
export function checkSummary({ findings, jvms, containers, undecided, origin }: CheckReport): string {
  const loud = findings.filter(({ isKnown, silencedBy }) => !isKnown && silencedBy === undefined);
  const count = (severity: Severity): number => loud.filter(({ finding }) => finding.severity === severity).length;
  const parts = [`${count('critical')} critical`, `${count('warning')} warnings`, `${count('info')} remarks`];
  const silenced = findings.filter(({ silencedBy }) => silencedBy !== undefined).length;
  const known = findings.filter(({ isKnown }) => isKnown).length;
  const aside = [
    ...(silenced === 0 ? [] : [`${silenced} silenced`]),
    ...(known === 0 ? [] : [`${known} in the baseline`]),
    ...(undecided === 0 ? [] : [`of ${undecided} containers nobody can say whether they are JVMs`]),
  ];
  return `${parts.join(', ')} in ${jvms} JVM containers of ${containers} (${origin})${aside.length === 0 ? '' : `; ${aside.join('; ')}`}`;
}
