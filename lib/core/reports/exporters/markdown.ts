import { describeFleet } from '../../assess/summarize.ts';
import { formatMoney, type Money } from '../../cost/money.ts';
import { memoryCost } from '../../cost/monthly-cost.ts';
import type { SavingsSum } from '../../cost/savings.ts';
import type { Known } from '../../known.ts';
import { formatBytes } from '../../units/format.ts';
import type { Cell } from '../cell.ts';
import type { Column } from '../column.ts';
import { COLUMNS } from '../columns/index.ts';
import type { TextExporter } from '../exporter.ts';
import { markdownText as escaped } from '../markdown-text.ts';
import type { Report, ReportRow } from '../report.ts';

/** The columns that a person reads side by side. */
const SHOWN = [
  'namespace',
  'name',
  'container',
  'verdictInWords',
  'memoryLimitBytes',
  'budgetBytes',
  'workingSetPeakBytes',
  'advisedMemoryLimitBytes',
  'advisedMaxHeapBytes',
  'confidence',
];

const shown = SHOWN.flatMap((key) => {
  const index = COLUMNS.findIndex((column) => column.key === key);
  return COLUMNS.slice(index, index + 1).map((column) => ({ column, index }));
});

const size = (bytes: number): string => (bytes < 0 ? `−${formatBytes(-bytes)}` : formatBytes(bytes));

function printed(cell: Cell | undefined, { unit }: Column): string {
  if (cell === undefined || cell.state === 'unset') return 'not set';
  if (cell.state === 'unknown') return 'unknown';
  if (typeof cell.value !== 'number') return escaped(String(cell.value));
  return unit === 'bytes' ? size(cell.value) : String(cell.value);
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

function* findings({ assessment }: ReportRow): Generator<string> {
  const { ref } = assessment;
  const serious = assessment.findings.filter(({ severity }) => severity !== 'info');
  if (serious.length === 0) return;
  yield `\n### ${escaped(`${ref.namespace}/${ref.name}, container ${ref.container}`)}\n\n`;
  for (const { rule, severity, message, fix } of serious) {
    yield `- **${severity}** ${escaped(rule)}: ${escaped(message)}. ${escaped(fix)}\n`;
  }
}

const money = (fact: Known<Money>): string => (fact.state === 'known' ? escaped(formatMoney(fact.value)) : 'unknown');

const savingsRow = (name: string, { freed, added, unknown }: SavingsSum, { prices }: Report): string =>
  row([
    name,
    size(freed),
    money(memoryCost(freed, prices)),
    size(added),
    money(memoryCost(added, prices)),
    `${unknown}`,
  ]);

/** Waste and want beside each other, by namespace and by release; the workloads stand in the table of containers. */
function* savings(report: Report): Generator<string> {
  const { total, namespaces, releases } = report.savings;
  yield '\n## What following the advice changes\n\n';
  yield row(['Requested memory', 'freed', 'by the month', 'added', 'by the month', 'containers not known']);
  yield row(['---', '---:', '---:', '---:', '---:', '---:']);
  yield savingsRow('**all**', total, report);
  for (const one of namespaces) yield savingsRow(`namespace ${escaped(one.name)}`, one, report);
  for (const one of releases) yield savingsRow(`release ${escaped(one.name)}`, one, report);
}

function* gaps(report: Report): Generator<string> {
  if (report.gaps.length === 0) return;
  yield '\n## What could not be read\n\n';
  for (const { source, what, why, remedy } of report.gaps) {
    yield `- ${escaped(`${source}: ${what}: ${why}. ${remedy}`)}\n`;
  }
}

/** The report as a page for a merge request or a wiki: the state, one table, the findings worth a change, the gaps. */
export const markdown: TextExporter = {
  id: 'markdown',
  title: 'Markdown',
  extension: 'md',
  mediaType: 'text/markdown; charset=utf-8',
  *write(report) {
    const { cluster, takenAt, origin, summary } = report;
    yield `# JVM memory in ${escaped(cluster)}\n\n`;
    yield `Read ${new Date(takenAt).toISOString()} (${origin.kind}). ${describeFleet(summary)}\n\n`;
    yield row(shown.map(({ column }) => column.title));
    yield row(shown.map(({ column }) => (column.unit === 'bytes' ? '---:' : '---')));
    for (const { cells } of report.rows) {
      yield row(shown.map(({ column, index }) => printed(cells[index], column)));
    }
    yield* savings(report);
    yield '\n## Findings\n';
    for (const each of report.rows) yield* findings(each);
    yield* gaps(report);
  },
};
