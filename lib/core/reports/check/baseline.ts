import { err, ok, type Result } from '../../result.ts';
import type { CheckReport, CheckSubject } from './check-report.ts';
import { fingerprintOf } from './fingerprint.ts';

const FORMAT = 'headroom-baseline/1';

/** The findings of a check as a file that later checks take for known; silenced ones are left to their annotation. */
export const baselineOf = ({ findings }: CheckReport): string =>
  `${JSON.stringify(
    {
      format: FORMAT,
      findings: findings
        .filter(({ silencedBy }) => silencedBy === undefined)
        .map(({ fingerprint }) => fingerprint)
        .toSorted(),
    },
    undefined,
    2,
  )}\n`;

/** How often each finding is known: overlays of one workload share a fingerprint, and the second must not hide behind the first. */
export type Baseline = ReadonlyMap<string, number>;

/** Reads such a file. */
export function readBaseline(text: string): Result<Baseline> {
  const document = parse(text);
  if (typeof document !== 'object' || document === null || !('format' in document) || !('findings' in document))
    return err(
      `not a baseline: a JSON object with "format": "${FORMAT}" and "findings" is wanted. Write one by --write-baseline`,
    );
  if (document.format !== FORMAT)
    return err(`"${String(document.format)}" is not the format ${FORMAT}: write the baseline anew`);
  const { findings } = document;
  if (!Array.isArray(findings) || !findings.every((entry) => typeof entry === 'string'))
    return err('"findings" of the baseline is not a list of texts: write the baseline anew');
  const times = new Map<string, number>();
  for (const fingerprint of findings) times.set(fingerprint, (times.get(fingerprint) ?? 0) + 1);
  return ok(times);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw cause;
  }
}

/** Takes one finding out of what is known; false when it is not known, or all that is known of it has been taken. */
export function takeFrom(known: Map<string, number>, fingerprint: string): boolean {
  const left = known.get(fingerprint) ?? 0;
  if (left === 0) return false;
  if (left === 1) known.delete(fingerprint);
  else known.set(fingerprint, left - 1);
  return true;
}

/** What is left of a baseline, without the rules that were not asked this time and those that could not be. */
export function goneFrom(
  left: Baseline,
  assessments: readonly CheckSubject[],
  isAsked: (rule: string) => boolean,
): readonly string[] {
  const unasked = new Set(
    assessments.flatMap(({ ref, notEvaluated }) => notEvaluated.map(({ rule }) => fingerprintOf(ref, rule))),
  );
  return [...left.keys()].filter(
    (fingerprint) => isAsked(fingerprint.slice(fingerprint.lastIndexOf(':') + 1)) && !unasked.has(fingerprint),
  );
}
