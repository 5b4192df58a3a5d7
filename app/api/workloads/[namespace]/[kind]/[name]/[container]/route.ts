import { encodeAssessment } from '#lib/http/encode-assessment.ts';
import { NO_SCAN, notFound, problem, respond } from '#lib/http/respond.ts';
import { route } from '#lib/http/route.ts';
import { clusterOfQuestion, lastScan } from '../../../../../../scan.ts';

type Context = { params: Promise<{ namespace: string; kind: string; name: string; container: string }> };

/** All that the last scan says of one container. */
export const GET = route<Context>(async (request, { params }) => {
  const cluster = clusterOfQuestion(request.nextUrl.searchParams);
  if (!cluster.ok) return problem(cluster.error);
  const scan = await lastScan(cluster.value);
  if (scan === undefined) return problem(NO_SCAN);
  const { namespace, kind, name, container } = await params;
  const found = scan.assessments.find(
    ({ ref }) => ref.namespace === namespace && ref.kind === kind && ref.name === name && ref.container === container,
  );
  return found === undefined
    ? notFound(`${kind} ${namespace}/${name}, container ${container}`)
    : respond(encodeAssessment(found));
});
