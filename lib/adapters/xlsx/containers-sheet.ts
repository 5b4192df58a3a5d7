import type { PassThrough } from 'node:stream';
import type exceljs from 'exceljs';
import { COLUMNS } from '#lib/core/reports/columns/index.ts';
import type { Report } from '#lib/core/reports/report.ts';
import { unknownCells } from '#lib/core/reports/unknown-cells.ts';
import { cellValue, headOf, numberFormatOf } from './cell-value.ts';
import { drained } from './drained.ts';

type Workbook = exceljs.stream.xlsx.WorkbookWriter;

/** The columns in which a bar says at a glance which is large. */
const BARS = ['memoryLimitBytes', 'budgetBytes', 'workingSetPeakBytes', 'advisedMemoryLimitBytes'];

/** Names before this column stay in sight: cluster, namespace, kind, workload, container. */
const FROZEN_COLUMNS = 5;

const WIDE = 28;
const NARROW = 16;

/** One row a container, every column of the report, and what is unknown with its reason at the end. */
export async function addContainers(workbook: Workbook, report: Report, stream: PassThrough): Promise<void> {
  const sheet = workbook.addWorksheet('Containers', {
    views: [{ state: 'frozen', xSplit: FROZEN_COLUMNS, ySplit: 1 }],
  });
  sheet.columns = [
    ...COLUMNS.map((column) => {
      const numFmt = numberFormatOf(column);
      return {
        header: headOf(column),
        key: column.key,
        width: column.unit === 'text' ? WIDE : NARROW,
        ...(numFmt === undefined ? {} : { style: { numFmt } }),
      };
    }),
    { header: 'Unknown, and why', key: 'unknown', width: 60 },
  ];
  sheet.getRow(1).font = { bold: true };
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: COLUMNS.length + 1 } };
  let rows = 0;
  for (const row of report.rows) {
    const values = COLUMNS.map((column, index) => cellValue(row.cells[index], column));
    sheet.addRow([...values, unknownCells(row.cells) || null]).commit();
    rows += 1;
    await drained(stream, rows);
  }
  for (const key of BARS) sheet.addConditionalFormatting(barRule(key, rows));
  sheet.commit();
}

/** The library's type leaves out the colour, without which its bars are no valid rule. */
const BAR = {
  type: 'dataBar' as const,
  priority: 1,
  cfvo: [{ type: 'num' as const, value: 0 }, { type: 'max' as const }],
  color: { argb: 'FF7EA6EF' },
};

function barRule(key: string, rows: number): exceljs.ConditionalFormattingOptions {
  const letter = letterOf(COLUMNS.findIndex((column) => column.key === key));
  return { ref: `${letter}2:${letter}${rows + 1}`, rules: [BAR] };
}

/** `A` for the first column, `AA` for the 27th. */
function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${letterOf(Math.floor(index / 26) - 1)}${letter}`;
}
