import { NO_SCAN, problem, respond } from '#lib/http/respond.ts';
import { route } from '#lib/http/route.ts';
import { workloadHistory } from '#lib/runtime/kept-scans.ts';
import { clusterOfQuestion, lastScan } from '../../../../../../../scan.ts';

type Context = { params: Promise<{ namespace: string; kind: string; name: string; container: string }> };

/** What each kept scan came to for one container, newest first, as it was judged then. */
export const GET = route<Context>(async (request, { params }) => {
  const cluster = clusterOfQuestion(request.nextUrl.searchParams);
  if (!cluster.ok) return problem(cluster.error);
  const scan = await lastScan(cluster.value);
  if (scan === undefined) return problem(NO_SCAN);
  const { container, ...workload } = await params;
  const past = await workloadHistory({ cluster: scan.facts.cluster, ...workload });
  return respond({ history: past.filter(({ outcome }) => outcome.ref.container === container) });
});
