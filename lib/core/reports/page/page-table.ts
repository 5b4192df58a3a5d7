import { formatBytes } from '../../units/format.ts';
import type { Cell } from '../cell.ts';
import type { Column } from '../column.ts';
import { COLUMNS } from '../columns/index.ts';
import type { ReportRow, ReportRows } from '../report.ts';
import { budgetSvg } from './budget-svg.ts';
import { escapeHtml } from './escape-html.ts';

/** The columns that a person reads side by side; a CSV or a spreadsheet holds all of them. */
const SHOWN = [
  'namespace',
  'name',
  'container',
  'jdk',
  'verdictInWords',
  'memoryLimitBytes',
  'budgetBytes',
  'workingSetPeakBytes',
  'advisedMemoryLimitBytes',
  'advisedMaxHeapBytes',
  'confidence',
  'criticalFindings',
  'warningFindings',
];

const shown = SHOWN.flatMap((key) => {
  const index = COLUMNS.findIndex((column) => column.key === key);
  return COLUMNS.slice(index, index + 1).map((column) => ({ column, index }));
});

/** Where the bars stand: behind the figures that they draw. */
const BAR_AFTER = 'advisedMemoryLimitBytes';

const head = (title: string, isNumber: boolean): string =>
  `<th scope="col"${isNumber ? ' class="number"' : ''}><button type="button">${escapeHtml(title)}</button></th>`;

function cellHtml(cell: Cell | undefined, { unit }: Column): string {
  const side = unit === 'text' ? 'soft' : 'soft number';
  if (cell === undefined || cell.state === 'unset') return `<td class="${side}">not set</td>`;
  if (cell.state === 'unknown') return `<td class="${side}" title="${escapeHtml(cell.why)}">unknown</td>`;
  const { value } = cell;
  if (typeof value !== 'number')
    return `<td data-value="${escapeHtml(String(value))}">${escapeHtml(String(value))}</td>`;
  return `<td class="number" data-value="${value}">${unit === 'bytes' ? formatBytes(value) : value}</td>`;
}

function rowHtml({ assessment, cells }: ReportRow): string {
  const drawn = shown.map(({ column, index }) => {
    const bar = column.key === BAR_AFTER ? `<td>${budgetSvg(assessment)}</td>` : '';
    return `${cellHtml(cells[index], column)}${bar}`;
  });
  return `<tr>${drawn.join('')}</tr>\n`;
}

/** The table of the containers, a row each, with the budget drawn beside its figures. */
export function* pageTable(rows: ReportRows): Generator<string> {
  yield '<div class="scroll" tabindex="0" role="region" aria-label="Containers"><table><thead><tr>';
  for (const { column } of shown) {
    yield head(column.title, column.unit !== 'text');
    if (column.key === BAR_AFTER) yield '<th scope="col">Off heap, heap; limit, seen ···, advised – –</th>';
  }
  yield '</tr></thead><tbody>\n';
  for (const row of rows) yield rowHtml(row);
  yield '</tbody></table></div>\n';
}
