import type { Assessment } from '#lib/core/assess/assessment.ts';
import { buildReport } from '#lib/core/reports/build-report.ts';
import type { Exporter } from '#lib/core/reports/exporter.ts';
import type { ReportContext } from '#lib/core/reports/report.ts';
import { err, ok, type Result } from '#lib/core/result.ts';
import type { Scan } from '#lib/ports/scan.ts';

/** A report as a file to be. */
export type ExportedReport = {
  readonly fileName: string;
  readonly mediaType: string;
  readonly chunks: ReturnType<Exporter['write']>;
};

/** What is to be written: these containers of a scan, in this order. */
export type WantedReport = {
  readonly scan: Scan;
  readonly chosen: readonly Assessment[];
  readonly format: string;
  readonly context: Omit<ReportContext, 'scan'>;
};

/** A file name that every system takes. */
const plain = (name: string): string => name.replaceAll(/[^\w.-]+/g, '-');

/** Writes a report in one format; an unknown format is named in the error with those there are. */
export function exportReport(
  { scan, chosen, format, context }: WantedReport,
  exporters: readonly Exporter[],
): Result<ExportedReport> {
  const exporter = exporters.find(({ id }) => id === format);
  if (exporter === undefined) {
    return err(`"${format}" is no format: choose ${exporters.map(({ id }) => id).join(', ')}`);
  }
  const report = buildReport(scan.facts, chosen, { ...context, scan: scan.id });
  return ok({
    fileName: `headroom-${plain(scan.facts.cluster)}-${scan.id}.${exporter.extension}`,
    mediaType: exporter.mediaType,
    chunks: exporter.write(report),
  });
}
