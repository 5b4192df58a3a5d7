import { FleetPlaceQuery } from '#lib/http/contract/fleet.ts';
import { readQuery } from '#lib/http/read-query.ts';
import { NO_SCAN, problem, respond } from '#lib/http/respond.ts';
import { route } from '#lib/http/route.ts';
import { placeInFleet } from '#lib/http/select-fleet.ts';
import { fleetOf, lastScans } from '../../../scan.ts';

/** Tells where a container stands in a filtered list, and which ones stand before and after it. */
export const GET = route(async (request) => {
  const query = readQuery(request.nextUrl.searchParams, FleetPlaceQuery);
  if (!query.ok) return problem(query.error);
  const { of, ...filters } = query.value;
  const scans = await lastScans();
  return scans.length === 0 ? problem(NO_SCAN) : respond(placeInFleet(fleetOf(scans), filters, of));
});
