import { describeFleet } from '../../assess/summarize.ts';
import { formatMoney } from '../../cost/money.ts';
import { memoryCost } from '../../cost/monthly-cost.ts';
import type { SavingsSum } from '../../cost/savings.ts';
import { formatBytes } from '../../units/format.ts';
import { COLUMNS } from '../columns/index.ts';
import type { TextExporter } from '../exporter.ts';
import { escapeHtml } from '../page/escape-html.ts';
import { PAGE_STYLE } from '../page/page-style.ts';
import { pageTable } from '../page/page-table.ts';
import { SORT_SCRIPT } from '../page/sort-script.ts';
import type { Report, ReportRow } from '../report.ts';

const text = escapeHtml;

function* findings({ assessment }: ReportRow): Generator<string> {
  const { ref } = assessment;
  const serious = assessment.findings.filter(({ severity }) => severity !== 'info');
  if (serious.length === 0) return;
  yield `<h3>${text(`${ref.namespace}/${ref.name}, container ${ref.container}`)}</h3><ul>`;
  for (const { rule, severity, message, fix } of serious)
    yield `<li><span class="${severity}">${severity}</span> <code>${text(rule)}</code> ${text(message)}. ${text(fix)}.</li>`;
  yield '</ul>\n';
}

function savingsRow(name: string, { freed, added, unknown }: SavingsSum, { prices }: Report): string {
  const money = (bytes: number): string => {
    const cost = memoryCost(bytes, prices);
    return cost.state === 'known' ? text(formatMoney(cost.value)) : `<span title="${text(cost.why)}">unknown</span>`;
  };
  const cells = [formatBytes(freed), money(freed), formatBytes(added), money(added), String(unknown)];
  return `<tr><td>${text(name)}</td>${cells.map((cell) => `<td class="number">${cell}</td>`).join('')}</tr>`;
}

function* savings(report: Report): Generator<string> {
  const { total, namespaces, releases } = report.savings;
  yield '<h2>What following the advice changes in requested memory</h2><div class="scroll" tabindex="0" role="region" aria-label="Savings"><table><thead><tr><th scope="col">Of</th>';
  for (const title of ['freed', 'by the month', 'added', 'by the month', 'containers not known'])
    yield `<th scope="col" class="number">${title}</th>`;
  yield '</tr></thead><tbody>';
  yield savingsRow('all', total, report);
  for (const one of namespaces) yield savingsRow(`namespace ${one.name}`, one, report);
  for (const one of releases) yield savingsRow(`release ${one.name}`, one, report);
  yield '</tbody></table></div>\n';
}

function* method({ strategy, sources, version, serverVersion }: Report): Generator<string> {
  yield `<h2>Method</h2><p>Written by Headroom ${text(version)}; the advice is that of the strategy <code>${text(strategy)}</code>.`;
  yield ` What cannot be known says why where the pointer rests on it, and is never taken for nothing.</p><ul>`;
  if (serverVersion !== undefined) yield `<li>Kubernetes ${text(serverVersion)}</li>`;
  for (const { source, version: of, state, readAt } of sources)
    yield `<li>${text(source)}${of === undefined ? '' : ` ${text(of)}`}: ${state}, ${new Date(readAt).toISOString()}</li>`;
  yield `</ul><p>${COLUMNS.length} figures stand behind each row: the CSV, the spreadsheet and the JSON hold them all.</p>\n`;
}

function* gaps(report: Report): Generator<string> {
  if (report.gaps.length === 0) return;
  yield '<h2>What could not be read</h2><ul>';
  for (const { source, what, why, remedy } of report.gaps)
    yield `<li>${text(`${source}: ${what}: ${why}. ${remedy}`)}</li>`;
  yield '</ul>\n';
}

function* heading({ cluster, scan, scope, takenAt, origin, summary }: Report): Generator<string> {
  const title = `JVM memory in ${text(cluster)}`;
  yield `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${PAGE_STYLE}</style></head><body><main>\n`;
  yield `<h1>${title}</h1><p>${text(describeFleet(summary))}</p>`;
  yield `<p class="soft">Read ${new Date(takenAt).toISOString()} (${origin.kind}${scan === undefined ? '' : `, scan ${text(scan)}`}). `;
  yield scope.length === 0 ? 'Nothing was left out.</p>\n' : `Only ${text(scope.join('; '))}.</p>\n`;
}

/** The report as one file for a browser: bars beside figures, sorted by a press on a head, nothing loaded, printed by its own sheet. */
export const html: TextExporter = {
  id: 'html',
  title: 'HTML, one file that opens from disk and prints as a PDF',
  extension: 'html',
  mediaType: 'text/html; charset=utf-8',
  *write(report) {
    yield* heading(report);
    yield '<h2>Containers</h2>';
    yield* pageTable(report.rows);
    yield '<h2>Findings</h2>';
    for (const row of report.rows) yield* findings(row);
    yield* savings(report);
    yield* gaps(report);
    yield* method(report);
    yield `</main><script>${SORT_SCRIPT}</script></body></html>\n`;
  },
};
