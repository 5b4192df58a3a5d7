import { assessCluster } from '#lib/core/assess/assess-cluster.ts';
import { plannedWorkloads } from '#lib/core/capacity/read/planned-workloads.ts';
import { readText } from '#lib/http/read-body.ts';
import { problem, respond } from '#lib/http/respond.ts';
import { route } from '#lib/http/route.ts';
import { factsOfText, readShell } from '#lib/runtime/manifests.ts';

/** The workloads of pasted manifests, as a scenario adds them; what could not be read is told beside. */
export const POST = route(async (request) => {
  const text = await readText(request);
  if (!text.ok) return problem(text.error);
  const { facts } = factsOfText(text.value);
  return respond(plannedWorkloads(facts, assessCluster(facts, readShell)));
});
