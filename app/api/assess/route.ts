import { assessCluster } from '#lib/core/assess/assess-cluster.ts';
import { encodeAssessed } from '#lib/http/encode-assessed.ts';
import { readText } from '#lib/http/read-body.ts';
import { problem, respond } from '#lib/http/respond.ts';
import { route } from '#lib/http/route.ts';
import { factsOfText, readShell } from '#lib/runtime/manifests.ts';

/** What stands in these manifests? The body is YAML or JSON documents; what could not be read is told beside the containers. */
export const POST = route(async (request) => {
  const text = await readText(request);
  if (!text.ok) return problem(text.error);
  const facts = factsOfText(text.value);
  return respond({
    containers: assessCluster(facts, readShell).map(encodeAssessed),
    gaps: facts.gaps.map(({ what, why, remedy }) => ({ what, why, remedy })),
  });
});
