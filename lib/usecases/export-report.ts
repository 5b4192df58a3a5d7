import type { Assessment } from '#lib/core/assess/assessment.ts';
import type { Prices } from '#lib/core/cost/prices.ts';
import { buildReport } from '#lib/core/reports/build-report.ts';
import { EXPORTERS } from '#lib/core/reports/exporters/index.ts';
import { err, ok, type Result } from '#lib/core/result.ts';
import type { Scan } from '#lib/ports/scan.ts';
import { listWorkloads, type WorkloadFilter } from './list-workloads.ts';

/** A report as a file to be. */
export type ExportedReport = {
  readonly fileName: string;
  readonly mediaType: string;
  readonly chunks: Iterable<string>;
};

/** A file name that every system takes. */
const plain = (name: string): string => name.replaceAll(/[^\w.-]+/g, '-');

/** Writes the containers of a scan that pass the filter in one format. */
export const exportReport = (
  scan: Scan,
  format: string,
  filter: WorkloadFilter = { jvmOnly: true },
  prices?: Prices,
): Result<ExportedReport> => exportChosen(scan, format, listWorkloads(scan, filter), prices);

/** Writes these containers of a scan, in this order; an unknown format is named in the error with those there are. */
export function exportChosen(
  scan: Scan,
  format: string,
  chosen: readonly Assessment[],
  prices?: Prices,
): Result<ExportedReport> {
  const exporter = EXPORTERS.find(({ id }) => id === format);
  if (exporter === undefined) {
    return err(`"${format}" is no format: choose ${EXPORTERS.map(({ id }) => id).join(', ')}`);
  }
  const report = buildReport(scan.facts, chosen, prices);
  return ok({
    fileName: `headroom-${plain(scan.facts.cluster)}-${scan.id}.${exporter.extension}`,
    mediaType: exporter.mediaType,
    chunks: exporter.write(report),
  });
}
