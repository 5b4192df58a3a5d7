import * as z from 'zod/mini';
import { FleetQuery } from './fleet.ts';

/** Which containers of which scan a report is of: the fleet's own filters, and the id of a kept scan instead of the last. */
export const ReportQuery = z.extend(z.omit(FleetQuery, { group: true, offset: true, limit: true }), {
  scan: z.optional(z.string().check(z.maxLength(64))),
});
export type ReportQuery = z.infer<typeof ReportQuery>;
