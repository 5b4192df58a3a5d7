import { containerEntry } from '../document/container-entry.ts';
import { reportHead } from '../document/report-head.ts';
import type { TextExporter } from '../exporter.ts';

/** The report as one JSON document; one container a line, so that it can be read and compared line by line. */
export const json: TextExporter = {
  id: 'json',
  title: 'JSON, versioned',
  extension: 'json',
  mediaType: 'application/json',
  *write(report) {
    yield `${JSON.stringify(reportHead(report)).slice(0, -1)},"containers":[`;
    let separator = '\n';
    for (const row of report.rows) {
      yield `${separator}${JSON.stringify(containerEntry(row))}`;
      separator = ',\n';
    }
    yield '\n]}\n';
  },
};
