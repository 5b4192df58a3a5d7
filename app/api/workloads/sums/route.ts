import { FleetChoice } from '#lib/http/contract/fleet.ts';
import { readQuery } from '#lib/http/read-query.ts';
import { NO_SCAN, problem, respond } from '#lib/http/respond.ts';
import { route } from '#lib/http/route.ts';
import { sumFleet } from '#lib/http/select-fleet.ts';
import { fleetOf, lastScans } from '../../../scan.ts';

/** Adds up the containers that are meant: picked ones, or all that filters leave. */
export const GET = route(async (request) => {
  const query = readQuery(request.nextUrl.searchParams, FleetChoice);
  if (!query.ok) return problem(query.error);
  const scans = await lastScans();
  return scans.length === 0 ? problem(NO_SCAN) : respond(sumFleet(fleetOf(scans), query.value));
});
