import { type CheckedFinding, type CheckReport, checkSummary } from './check-report.ts';

/** The findings for a terminal: one container a paragraph, one finding a line with its fix under it. */
export function checkText(report: CheckReport): string {
  const byContainer = Map.groupBy(report.findings, (checked) => headOf(checked));
  const paragraphs = [...byContainer].map(([head, all]) => [head, ...all.flatMap(linesOf)].join('\n'));
  const unasked = report.notEvaluated
    .slice(0, 5)
    .map(({ rule, times, lacked }) => `  ${rule}: ${times} times, for want of ${lacked.join(', ')}`);
  const lacking = unasked.length === 0 ? [] : [['Rules that could not be asked most often:', ...unasked].join('\n')];
  const asides = [...lacking, ...remarksOf(report)];
  return `${[...paragraphs, ...asides, checkSummary(report)].join('\n\n')}\n`;
}

/** What somebody wrote down once and nothing answers to any more: a paragraph each. */
function remarksOf({ idleSilences, goneFromBaseline }: CheckReport): readonly string[] {
  const silences = idleSilences.map(({ workload, rule, why }) => `  ${rule} on ${workload}: ${why}`);
  return [
    ...(silences.length === 0 ? [] : [['Annotations that silence nothing:', ...silences].join('\n')]),
    ...(goneFromBaseline.length === 0
      ? []
      : [['In the baseline and no longer found:', ...goneFromBaseline.map((each) => `  ${each}`)].join('\n')]),
  ];
}

/** Two documents may define the same workload, so the file is a part of the head; the line is each finding's own. */
function headOf({ ref, position }: CheckedFinding): string {
  const file = position === undefined ? '' : `  ${position.file}`;
  return `${ref.namespace}/${ref.kind}/${ref.name}/${ref.container}${file}`;
}

function linesOf({ finding, position, isKnown, silencedBy }: CheckedFinding): readonly string[] {
  const aside = silencedBy === undefined ? (isKnown ? ' (in the baseline)' : '') : ` (silenced: ${silencedBy})`;
  const field = finding.field === undefined ? '' : ` [${finding.field}]`;
  const place = position === undefined ? '' : ` at ${position.file}:${position.line}`;
  return [
    `  ${finding.severity.padEnd(8)} ${finding.rule}${place}${aside}: ${finding.message}`,
    `           fix${field}: ${finding.fix}`,
  ];
}
