import type exceljs from 'exceljs';
import type { Column } from '#lib/core/reports/column.ts';
import type { Report } from '#lib/core/reports/report.ts';
import { headOf } from './cell-value.ts';

/** Of which scan the figures are, what was left out, where they come from, what is missing, and what each column is. */
export function addMethod(
  workbook: exceljs.stream.xlsx.WorkbookWriter,
  report: Report,
  columns: readonly Column[],
): void {
  const sheet = workbook.addWorksheet('Method');
  sheet.columns = [{ width: 28 }, { width: 100 }];
  const rows: readonly (readonly [string, string])[] = [
    ['Cluster', report.cluster],
    ['Read', new Date(report.takenAt).toISOString()],
    ['Origin', `${report.origin.kind} ${report.origin.name}`],
    ['Scan', report.scan ?? 'read for this report'],
    ['Left out', report.scope.length === 0 ? 'nothing' : `all but ${report.scope.join('; ')}`],
    ['Strategy', report.strategy],
    ['Written by', `Headroom ${report.version}`],
    ['Kubernetes', report.serverVersion ?? 'version unknown'],
    ...report.sources.map(({ source, version, state, readAt }): readonly [string, string] => [
      `Source: ${source}`,
      `${version ?? 'version unknown'}, ${state}, ${new Date(readAt).toISOString()}`,
    ]),
    ...report.gaps.map(({ source, what, why, remedy }): readonly [string, string] => [
      'Not read',
      `${source}: ${what}: ${why}. ${remedy}`,
    ]),
    ...columns.map((column): readonly [string, string] => ['Column', `${headOf(column)} (${column.key})`]),
    ['Empty cells', 'unset or unknown, never nothing: the last column of Containers names the unknown with the reason'],
  ];
  for (const row of rows) sheet.addRow([...row]).commit();
  sheet.commit();
}
