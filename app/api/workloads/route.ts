import { FleetQuery } from '#lib/http/contract/fleet.ts';
import { readQuery } from '#lib/http/read-query.ts';
import { NO_SCAN, problem, respond } from '#lib/http/respond.ts';
import { route } from '#lib/http/route.ts';
import { selectFleet } from '#lib/http/select-fleet.ts';
import { fleetOf, lastScans } from '../../scan.ts';

/** Lists the JVM containers of the last scan of each cluster. */
export const GET = route(async (request) => {
  const query = readQuery(request.nextUrl.searchParams, FleetQuery);
  if (!query.ok) return problem(query.error);
  const scans = await lastScans();
  return scans.length === 0 ? problem(NO_SCAN) : respond(selectFleet(fleetOf(scans), query.value));
});
