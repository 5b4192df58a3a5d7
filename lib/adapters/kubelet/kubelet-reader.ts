import { readExposition } from '#lib/core/metrics/exposition/read-exposition.ts';
import { lostWithout, presentUsage, type Sighting } from '#lib/core/metrics/present-usage.ts';
import type { Gap } from '#lib/core/model/gap.ts';
import { err, ok, type Result } from '#lib/core/result.ts';
import { bytes } from '#lib/core/units/bytes.ts';
import type { Clock } from '#lib/ports/clock.ts';
import type { MetricsReader } from '#lib/ports/metrics-reader.ts';
import type { UpstreamError } from '#lib/ports/upstream-error.ts';

const SOURCE = 'kubelet';

const WITNESS = { kind: 'kubelet', says: 'the kubelet' } as const;

const WORKING_SET = 'container_memory_working_set_bytes';

/** Nodes asked at a time. */
const CONCURRENCY = 8;

type Trouble = { readonly kind: string; readonly detail: string };

/** What passes a question on to a node; the kind of a refusal is `forbidden`, `unauthorised`, `cancelled` or any other word. */
export type NodeProxy = {
  readonly server: string;
  getText(path: string, signal: AbortSignal): Promise<Result<string, Trouble>>;
};

const pathOf = (node: string): string => `/api/v1/nodes/${encodeURIComponent(node)}/proxy/metrics/resource`;

/**
 * Reads the present working set from each node's kubelet, through the API server: what is left where there is neither a Prometheus
 * nor metrics-server. One question a node. It needs `nodes/proxy`, a strong right: whoever has it reaches everything a kubelet
 * offers, commands in containers among it. Source: kubernetes.io, "RBAC good practices", access to proxy subresource of nodes.
 */
export function kubeletReader(api: NodeProxy, clock: Clock): MetricsReader {
  return {
    async read(workloads, _windowSeconds, signal, progress) {
      const began = performance.now();
      const names = workloads.flatMap(({ pods }) => pods.flatMap(({ node }) => node ?? []));
      const [first, ...others] = [...new Set(names)].sort();
      progress(`${names.length === 0 ? 0 : others.length + 1} questions to ${SOURCE}`);
      // Who may not ask one node may ask none.
      const tried = first === undefined ? undefined : await askNode(api, first, clock, signal);
      if (tried?.answer.ok === false && isRefusal(tried.answer.error)) return err(refused(tried.answer.error));
      const rest = await inTurns(others, (node) => askNode(api, node, clock, signal), signal);
      if (signal.aborted) return err({ kind: 'cancelled' });
      const asked = tried === undefined ? [] : [tried, ...rest];
      const sightings = asked.flatMap(({ answer }) => (answer.ok ? answer.value : []));
      const failed = asked.flatMap(({ node, answer }) => (answer.ok ? [] : [{ node, why: answer.error.detail }]));
      return ok({
        usage: presentUsage(sightings, workloads, WITNESS),
        health: {
          source: SOURCE,
          address: `${api.server}/api/v1/nodes/…/proxy`,
          version: undefined,
          state: failed.length === 0 ? 'read' : failed.length === asked.length ? 'away' : 'partial',
          readAt: clock(),
          questions: [
            {
              asks: `the present working set of the containers on each of ${asked.length} nodes`,
              text: `GET ${pathOf('NODE')}`,
              answers: sightings.length,
              milliseconds: Math.round(performance.now() - began),
              requests: asked.length,
              failure: failed.length === 0 ? undefined : `${failed.length} nodes did not answer`,
            },
          ],
        },
        gaps: [lostWithout(SOURCE, WITNESS), ...gapsOf(failed)],
      });
    },
  };
}

type Asked = { readonly node: string; readonly answer: Result<readonly Sighting[], Trouble> };

async function askNode(api: NodeProxy, node: string, clock: Clock, signal: AbortSignal): Promise<Asked> {
  const answer = await api.getText(pathOf(node), signal);
  return { node, answer: answer.ok ? sightingsIn(answer.value, clock) : answer };
}

/** Containers of an exposition; one that holds no working set is no answer of a kubelet. */
function sightingsIn(text: string, clock: Clock): Result<readonly Sighting[], Trouble> {
  const at = clock();
  const { samples } = readExposition(text);
  const told = samples.filter(({ name }) => name === WORKING_SET);
  if (told.length === 0)
    return err({ kind: 'malformed', detail: `the answer holds no ${WORKING_SET}: ${text.slice(0, 80)}` });
  return ok(
    told.flatMap(({ labels: { namespace, pod, container }, value }) =>
      namespace && pod && container && Number.isFinite(value)
        ? [{ namespace, pod, container, memory: bytes(Math.max(0, Math.round(value))), at, seconds: 0 }]
        : [],
    ),
  );
}

async function inTurns<A, B>(
  tasks: readonly A[],
  run: (task: A) => Promise<B>,
  signal: AbortSignal,
): Promise<readonly B[]> {
  const waiting = tasks.values();
  const done: B[] = [];
  const worker = async (): Promise<void> => {
    for (const task of waiting) {
      if (signal.aborted) return;
      done.push(await run(task));
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, worker));
  return done;
}

const isRefusal = ({ kind }: Trouble): boolean => kind === 'forbidden' || kind === 'unauthorised';

const refused = ({ detail }: Trouble): UpstreamError => ({
  kind: 'forbidden',
  what: pathOf('NODE'),
  detail,
  remedy: 'bind deploy/kubernetes/kubelet-metrics.yaml, which grants a strong right, or do without HEADROOM_KUBELET',
});

/** As many names as a person reads. */
const NAMED = 5;

/** One gap for all nodes with the same trouble. */
const gapsOf = (failed: readonly { readonly node: string; readonly why: string }[]): readonly Gap[] =>
  [...Map.groupBy(failed, ({ why }) => why)].map(([why, some]) => {
    const names = some.slice(0, NAMED).map(({ node }) => node);
    const more = some.length > NAMED ? ` and ${some.length - NAMED} more` : '';
    return {
      source: SOURCE,
      what: `the containers on ${names.join(', ')}${more}`,
      why,
      remedy: 'check that the API server reaches the kubelets of these nodes',
    };
  });
