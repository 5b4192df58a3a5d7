import { reportSchema } from '#lib/http/report-schema.ts';
import { respond } from '#lib/http/respond.ts';
import { route } from '#lib/http/route.ts';

/** The JSON Schema of the JSON report and of a line of the NDJSON one. */
export const GET = route(() => respond(reportSchema()));
