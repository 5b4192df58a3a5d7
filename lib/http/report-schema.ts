import { toJSONSchema } from 'zod/v4/core';
import { ReportDocument, ReportLine } from './contract/report-document.ts';

/** The JSON Schema of the report: the document as it is, and under `$defs` a line of the NDJSON. */
export function reportSchema(): object {
  const { $schema: _, ...line } = toJSONSchema(ReportLine, { io: 'output' });
  return {
    ...toJSONSchema(ReportDocument, { io: 'output' }),
    title: 'The report of Headroom, version 1',
    description:
      'Sizes are bytes; a figure that is null is unset, one that is missing stands under `unknown` with its reason.',
    $defs: { line },
  };
}
