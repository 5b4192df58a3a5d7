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

/** All patches in every form; an archive, which is a library's too. */
export const PATCHES_FORMAT: ReportFormat = {
  id: 'patches',
  title: 'Patches as an archive: kubectl, Kustomize, Helm post-renderers',
  extension: 'zip',
  mediaType: 'application/zip',
};

/** Every format of a report, by its id. */
export const FORMATS: readonly ReportFormat[] = [...TEXT_EXPORTERS, PATCHES_FORMAT, XLSX_FORMAT];
