import type { Cell } from '../cell.ts';
import { COLUMNS } from '../columns/index.ts';
import { csvText as text } from '../csv-text.ts';
import type { TextExporter } from '../exporter.ts';
import type { ReportRow } from '../report.ts';
import { unknownCells } from '../unknown-cells.ts';

function field(cell: Cell): string {
  if (cell.state !== 'value') return '';
  return typeof cell.value === 'string' ? text(cell.value) : String(cell.value);
}

const keyed = (cells: readonly Cell[]) => cells.map((cell, index) => ({ cell, key: COLUMNS[index]?.key ?? '' }));

const unsetOf = (cells: readonly Cell[]): string =>
  keyed(cells)
    .flatMap(({ cell, key }) => (cell.state === 'unset' ? [key] : []))
    .join(' ');

const line = ({ cells }: ReportRow): string =>
  `${[...cells.map(field), text(unsetOf(cells)), text(unknownCells(cells))].join(',')}\r\n`;

/**
 * One row a container, ready for a pivot table: numbers are bare, their unit stands in the head. A field without a number is empty,
 * and the last two columns name which are unset and which are unknown, and why. Source: RFC 4180.
 */
export const csv: TextExporter = {
  id: 'csv',
  title: 'CSV, one row a container',
  extension: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  *write({ rows }) {
    yield `${[...COLUMNS.map(({ key }) => key), 'unset', 'unknown'].join(',')}\r\n`;
    for (const row of rows) yield line(row);
  },
};
