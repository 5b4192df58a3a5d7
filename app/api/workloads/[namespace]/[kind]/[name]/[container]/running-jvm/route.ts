import { askProblem } from '#lib/http/ask-problem.ts';
import { AskJvms, type AskLine } from '#lib/http/contract/ask.ts';
import { readJson } from '#lib/http/read-body.ts';
import { isFromThisMachine, refuseStranger } from '#lib/http/refuse-stranger.ts';
import { faults, NO_SCAN, notFound, problem } from '#lib/http/respond.ts';
import { respondLines } from '#lib/http/respond-lines.ts';
import { route } from '#lib/http/route.ts';
import { askRunningJvms, kubeconfigAsks } from '#lib/runtime/ask-jvms.ts';
import { clusterOfQuestion, lastScan } from '../../../../../../../scan.ts';

type Context = { params: Promise<{ namespace: string; kind: string; name: string; container: string }> };

/** Asks the JVMs of one pod, with the rights of the person who asks; what is done comes line by line, and whoever leaves ends it. */
export const POST = route<Context>(async (request, { params }) => {
  const stranger = refuseStranger(request.headers);
  if (stranger !== undefined) return problem(stranger);
  const body = await readJson(request);
  if (!body.ok) return problem(body.error);
  const asked = AskJvms.safeParse(body.value);
  if (!asked.success) return problem({ status: 400, title: 'Not a question to JVMs', detail: faults(asked.error) });
  const { pod, token } = asked.data;
  if (token === undefined && !(kubeconfigAsks() && isFromThisMachine(request.headers)))
    return problem({
      status: 403,
      title: 'A token is needed',
      detail: 'Headroom never runs anything in a container with rights of its own',
      remedy: 'give a token of your own; it is used for this one question and kept nowhere',
    });
  const cluster = clusterOfQuestion(request.nextUrl.searchParams);
  if (!cluster.ok) return problem(cluster.error);
  const scan = await lastScan(cluster.value);
  if (scan === undefined) return problem(NO_SCAN);
  const { namespace, kind, name, container } = await params;
  const found = scan.assessments.find(
    ({ ref }) => ref.namespace === namespace && ref.kind === kind && ref.name === name && ref.container === container,
  );
  if (found === undefined) return notFound(`${kind} ${namespace}/${name}, container ${container}`);
  if (scan.facts.origin.kind !== 'live')
    return problem({
      status: 409,
      title: 'Nothing runs here',
      detail: 'what is shown comes from a file, not from a cluster',
    });
  if (!found.workload.pods.some((each) => each.name === pod))
    return notFound(`pod ${namespace}/${pod} of ${kind} ${name}`);
  const person = token === undefined ? ({ kind: 'kubeconfig' } as const) : ({ kind: 'token', token } as const);
  return respondLines<AskLine>(
    request.signal,
    async (send, signal) => {
      const told = await askRunningJvms(scan, found, { pod, person }, signal, (says) => send({ is: 'says', says }));
      send(told.ok ? { is: 'answer', jvms: told.value.jvms.length } : askProblem(told.error));
    },
    (instance) => ({
      is: 'problem',
      title: 'Headroom has a bug',
      detail: `the log holds the whole of it under ${instance}`,
      remedy: 'Report it with that instance',
    }),
  );
});
