import type { PassThrough } from 'node:stream';
import type exceljs from 'exceljs';
import type { Report } from '#lib/core/reports/report.ts';
import { drained } from './drained.ts';

const COLUMNS = [
  { header: 'Severity', width: 12 },
  { header: 'Rule', width: 28 },
  { header: 'Namespace', width: 20 },
  { header: 'Workload', width: 28 },
  { header: 'Container', width: 20 },
  { header: 'Finding', width: 80 },
  { header: 'Fix', width: 80 },
  { header: 'Silenced because', width: 40 },
];

/** One row a finding, the silenced ones with their reason. */
export async function addFindings(
  workbook: exceljs.stream.xlsx.WorkbookWriter,
  report: Report,
  stream: PassThrough,
): Promise<void> {
  const sheet = workbook.addWorksheet('Findings', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = COLUMNS;
  sheet.getRow(1).font = { bold: true };
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: COLUMNS.length } };
  let rows = 0;
  for (const { assessment } of report.rows) {
    const { ref, findings, silenced = [] } = assessment;
    for (const finding of [...findings, ...silenced]) {
      const { severity, rule, message, fix } = finding;
      const reason = 'reason' in finding ? finding.reason : null;
      sheet.addRow([severity, rule, ref.namespace, ref.name, ref.container, message, fix, reason]).commit();
      rows += 1;
      await drained(stream, rows);
    }
  }
  sheet.commit();
}
