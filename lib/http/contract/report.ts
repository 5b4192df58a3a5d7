import * as z from 'zod/mini';
import { FleetChoice } from './fleet.ts';

/** Which containers of which scan a report is of: the fleet's own filters or what was picked there, and the id of a kept scan instead of the last. */
export const ReportQuery = z.extend(FleetChoice, {
  scan: z.optional(z.string().check(z.maxLength(64))),
});
export type ReportQuery = z.infer<typeof ReportQuery>;
