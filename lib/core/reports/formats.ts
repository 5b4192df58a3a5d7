import type { Exporter } from './exporter.ts';
import { TEXT_EXPORTERS } from './exporters/index.ts';

/** What a page and a help text need of a format. */
export type ReportFormat = Omit<Exporter, 'write'>;

/** The spreadsheet; its writer is an adapter, for the file is a library's. */
export const XLSX_FORMAT: ReportFormat = {
  id: 'xlsx',
  title: 'XLSX, a workbook with findings and method',
  extension: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Every format of a report, by its id. */
export const FORMATS: readonly ReportFormat[] = [...TEXT_EXPORTERS, XLSX_FORMAT];
