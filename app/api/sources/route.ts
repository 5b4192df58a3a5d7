import { NO_SCAN, problem, respond } from '#lib/http/respond.ts';
import { route } from '#lib/http/route.ts';
import { clusterOfQuestion, lastScan } from '../../scan.ts';

/** How each source answered in the last scan, and what is missing with its remedy. */
export const GET = route(async (request) => {
  const named = clusterOfQuestion(request.nextUrl.searchParams);
  if (!named.ok) return problem(named.error);
  const scan = await lastScan(named.value);
  if (scan === undefined) return problem(NO_SCAN);
  const { cluster, takenAt, origin, serverVersion, sources, gaps } = scan.facts;
  const told = gaps.map(({ source, what, why, remedy }) => ({ source, what, why, remedy }));
  return respond({ cluster, takenAt, origin, serverVersion, sources, gaps: told });
});
