import { z } from 'zod';
import { FleetQuery } from './fleet.ts';

/** Which containers of which scan a report is of: the fleet's own filters, and the id of a kept scan instead of the last. */
export const ReportQuery = FleetQuery.omit({ group: true, offset: true, limit: true }).extend({
  scan: z.string().max(64).optional(),
});
export type ReportQuery = z.infer<typeof ReportQuery>;
