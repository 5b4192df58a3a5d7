import { type CheckedFinding, type CheckReport, checkSummary } from './check-report.ts';

const SIGNS = { critical: 'Critical', warning: 'Warning', info: 'Remark' } as const;

/** A comment for a pull request: what fails in a table, the rest folded under it. */
export function checkMarkdown(report: CheckReport): string {
  const failing = report.findings.filter(({ fails }) => fails);
  const rest = report.findings.filter(({ fails }) => !fails);
  const head = report.failed
    ? `## Headroom: ${failing.length} findings fail this check`
    : '## Headroom: nothing fails this check';
  const parts = [head, ...(failing.length === 0 ? [] : [tableOf(failing)])];
  if (rest.length > 0)
    parts.push(`<details><summary>${rest.length} more that do not fail it</summary>\n\n${tableOf(rest)}\n\n</details>`);
  return `${[...parts, ...remarksOf(report), checkSummary(report)].join('\n\n')}\n`;
}

function remarksOf({ idleSilences, goneFromBaseline }: CheckReport): readonly string[] {
  const silences = idleSilences.map(({ workload, rule, why }) => `- \`${cell(rule)}\` on ${cell(workload)}: ${why}`);
  const gone = goneFromBaseline.map((fingerprint) => `- ${cell(fingerprint)}`);
  return [
    ...(silences.length === 0 ? [] : [['Annotations that silence nothing:', '', ...silences].join('\n')]),
    ...(gone.length === 0 ? [] : [['In the baseline and no longer found:', '', ...gone].join('\n')]),
  ];
}

function tableOf(findings: readonly CheckedFinding[]): string {
  const rows = findings.map(({ ref, finding, position, isKnown, silencedBy }) => {
    const place = position === undefined ? '' : `<br>${cell(position.file)}:${position.line}`;
    const aside = silencedBy === undefined ? (isKnown ? ' (in the baseline)' : '') : ` (silenced: ${cell(silencedBy)})`;
    const who = `${ref.namespace}/${ref.kind}/${ref.name}/${ref.container}`;
    return `| ${SIGNS[finding.severity]} | ${cell(who)}${place} | \`${finding.rule}\`${aside}: ${cell(finding.message)} | ${cell(finding.fix)} |`;
  });
  return ['| | Container | Finding | Fix |', '|---|---|---|---|', ...rows].join('\n');
}

/** What a cell may hold: no bar, no new line, and no HTML of a manifest's making. */
const cell = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll('|', '\\|')
    .replaceAll('<', '&lt;')
    .replace(/\s*\n\s*/g, ' ');
