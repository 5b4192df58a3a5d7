import { FleetQuery } from '#lib/http/contract/fleet.ts';
import { readQuery } from '#lib/http/read-query.ts';
import { NO_SCAN, problem, respond } from '#lib/http/respond.ts';
import { route } from '#lib/http/route.ts';
import { selectFleet } from '#lib/http/select-fleet.ts';
import { fleetIndexOf, lastScan } from '../../scan.ts';

/** Lists the JVM containers of the last scan. */
export const GET = route(async (request) => {
  const query = readQuery(request.nextUrl.searchParams, FleetQuery);
  if (!query.ok) return problem(query.error);
  const scan = await lastScan();
  return scan === undefined ? problem(NO_SCAN) : respond(selectFleet(fleetIndexOf(scan), query.value));
});
