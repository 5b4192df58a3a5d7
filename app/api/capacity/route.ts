import { planningFactsOf } from '#lib/core/capacity/read/planning-facts-of.ts';
import { NO_SCAN, problem, respond } from '#lib/http/respond.ts';
import { route } from '#lib/http/route.ts';
import { clusterOfQuestion, lastScan } from '../../scan.ts';

/** All that planning needs of the last scan: who plans does it in his own browser. */
export const GET = route(async ({ nextUrl: { searchParams } }) => {
  const cluster = clusterOfQuestion(searchParams);
  if (!cluster.ok) return problem(cluster.error);
  const scan = await lastScan(cluster.value);
  return scan === undefined ? problem(NO_SCAN) : respond(planningFactsOf(scan.id, scan.facts, scan.assessments));
});
