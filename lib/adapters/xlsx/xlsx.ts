import { PassThrough } from 'node:stream';
import exceljs from 'exceljs';
import { COLUMNS } from '#lib/core/reports/columns/index.ts';
import type { Exporter } from '#lib/core/reports/exporter.ts';
import { XLSX_FORMAT } from '#lib/core/reports/formats.ts';
import type { Report } from '#lib/core/reports/report.ts';
import { addContainers } from './containers-sheet.ts';
import { addFindings } from './findings-sheet.ts';
import { addMethod } from './method-sheet.ts';

/** Writes sheet after sheet into the stream; a row that is written is let go. */
async function fill(report: Report, stream: PassThrough): Promise<void> {
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: false });
  workbook.creator = `Headroom ${report.version}`;
  workbook.created = new Date(report.takenAt);
  await addContainers(workbook, report, stream);
  await addFindings(workbook, report, stream);
  addMethod(workbook, report, COLUMNS);
  await workbook.commit();
}

async function* write(report: Report): AsyncGenerator<Uint8Array> {
  const stream = new PassThrough({ highWaterMark: 1 << 20 });
  const filled = fill(report, stream).catch((cause: unknown) => {
    stream.destroy(cause instanceof Error ? cause : new Error(String(cause)));
  });
  for await (const chunk of stream) yield chunk;
  await filled;
}

/** The report as a workbook: typed cells, a head that stays, bars beside sizes, a sheet of findings and one of method. */
export const xlsx: Exporter = { ...XLSX_FORMAT, write };
