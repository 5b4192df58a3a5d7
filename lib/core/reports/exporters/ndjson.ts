import { containerEntry } from '../document/container-entry.ts';
import { reportHead } from '../document/report-head.ts';
import type { TextExporter } from '../exporter.ts';

/** The report as JSON lines: the head first, then a line a container, for programs that read as it comes. */
export const ndjson: TextExporter = {
  id: 'ndjson',
  title: 'NDJSON, a line a container',
  extension: 'ndjson',
  mediaType: 'application/x-ndjson',
  *write(report) {
    yield `${JSON.stringify(reportHead(report))}\n`;
    for (const row of report.rows) yield `${JSON.stringify(containerEntry(row))}\n`;
  },
};
