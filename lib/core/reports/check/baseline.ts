import { err, ok, type Result } from '../../result.ts';
import type { CheckReport } from './check-report.ts';

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

/** Reads such a file. */
export function readBaseline(text: string): Result<ReadonlySet<string>> {
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
  return ok(new Set(findings));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw cause;
  }
}
