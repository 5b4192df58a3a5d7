import * as z from 'zod/mini';
import { ReportQuery } from '../../contract/report.ts';
import { JSON_TYPE, type Operation } from '../operation.ts';

/** What leaves Headroom as a file. */
export const reportOperations: readonly Operation[] = [
  {
    id: 'exportReport',
    tag: 'reports',
    method: 'get',
    path: '/api/reports/{format}',
    summary: 'Exports the containers that a page shows: the same filters, the same order, the same figures.',
    inPath: { format: 'The format, such as `csv` or `json`.' },
    query: ReportQuery,
    answers: {
      200: { mediaType: 'application/octet-stream', says: 'The file; its media type is that of the format.' },
    },
    problems: {
      400: 'A parameter is unknown or out of range.',
      404: 'No such format, or the scan is not kept.',
      503: 'No scan has finished yet.',
    },
  },
  {
    id: 'readReportSchema',
    tag: 'reports',
    method: 'get',
    path: '/api/schema',
    summary: 'Gives the JSON Schema of the JSON report and of a line of the NDJSON one.',
    answers: { 200: { mediaType: JSON_TYPE, schema: z.looseObject({}), says: 'The schema, 2020-12.' } },
  },
];
