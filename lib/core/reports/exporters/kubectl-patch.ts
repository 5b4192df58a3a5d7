import type { Assessment } from '../../assess/assessment.ts';
import { workloadKey } from '../../model/refs.ts';
import type { Advice } from '../../recommend/advice.ts';
import type { Bytes } from '../../units/bytes.ts';
import { formatBytes, toQuantity } from '../../units/format.ts';
import type { TextExporter } from '../exporter.ts';
import { type Placement, placeOptions } from '../place-options.ts';

/** Kinds whose template may be changed, and whose lists `kubectl patch` merges by name. A Job and a Pod are what they are. */
const PATCHABLE = new Set(['Deployment', 'StatefulSet', 'DaemonSet', 'CronJob']);

type Change = { readonly assessment: Assessment; readonly advice: Advice; readonly placement: Placement };

const comment = (text: string): string => `# ${text.replaceAll(/\s+/g, ' ')}\n`;

/** One word for the shell, whatever stands in it. */
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

function containerPatch({ assessment, advice, placement }: Change): object {
  const memory = (size: Bytes) => ({ memory: toQuantity(size) });
  return {
    name: assessment.container.name,
    resources: { limits: memory(advice.memoryLimit), requests: memory(advice.memoryRequest) },
    ...(placement.kind === 'variable' && { env: [{ name: placement.name, value: placement.value }] }),
  };
}

function patchOf(changes: readonly Change[]): object {
  const lists = Map.groupBy(changes, ({ assessment }) => assessment.container.fieldPath.replace(/\[\d+\]$/, ''));
  const parts = [...lists].map(([path, same]) => ({ keys: path.split('.'), value: same.map(containerPatch) }));
  const [shared = []] = parts.map(({ keys }) => keys.slice(0, -1));
  const lowest = Object.fromEntries(parts.map(({ keys, value }) => [keys.at(-1) ?? '', value]));
  return shared.reduceRight<object>((inner, key) => ({ [key]: inner }), lowest);
}

const summary = ({ assessment, advice }: Change): string =>
  `container ${assessment.ref.container}: limit ${toQuantity(advice.memoryLimit)}, request ${toQuantity(advice.memoryRequest)}, ` +
  `heap ${formatBytes(advice.maxHeap)}; strategy ${advice.strategy}, confidence ${advice.confidence}`;

/** Why a workload is not patched by a script; undefined when it is. */
function obstacle({ ref }: Assessment, changes: readonly Change[]): string | undefined {
  if (!PATCHABLE.has(ref.kind)) return `a ${ref.kind} is not changed by a patch: change what it is made from`;
  const places = changes.flatMap(({ assessment, placement }) =>
    placement.kind === 'by-hand' ? [`container ${assessment.ref.container}: ${placement.because}`] : [],
  );
  return places.length === 0
    ? undefined
    : `limit and heap go together, and the heap is set by hand. ${places.join('; ')}`;
}

function* workload(changes: readonly Change[]): Generator<string> {
  const [first] = changes;
  if (first === undefined) return;
  const { ref, workload: of } = first.assessment;
  yield '\n';
  yield comment(`${ref.kind} ${ref.namespace}/${ref.name}`);
  for (const change of changes) yield comment(summary(change));
  if (of.helm !== undefined)
    yield comment(`Helm release ${of.helm.name} sets it again at its next upgrade: change its values too`);
  const why = obstacle(first.assessment, changes);
  if (why !== undefined) return yield comment(`not patched: ${why}`);
  const patch = quoted(JSON.stringify(patchOf(changes)));
  yield `kubectl --namespace ${quoted(ref.namespace)} patch ${ref.kind.toLowerCase()} ${quoted(ref.name)} --type strategic --patch ${patch}\n`;
}

/**
 * A shell script with one `kubectl patch` a workload that sets limit, request and options together. Where the options cannot be set
 * with them the workload is left as a comment: a limit that is lowered without its heap kills the container.
 */
export const kubectlPatch: TextExporter = {
  id: 'kubectl-patch',
  title: 'kubectl patch, as a shell script',
  extension: 'sh',
  mediaType: 'text/x-shellscript; charset=utf-8',
  *write({ cluster, takenAt, rows }) {
    yield '#!/bin/sh\nset -eu\n';
    yield comment(
      `Advice of Headroom for ${cluster}, from what was read ${new Date(takenAt).toISOString()}. Look at each line before it is run.`,
    );
    const changes = [...rows].flatMap(({ assessment }): Change[] =>
      assessment.advice.state === 'unknown'
        ? []
        : [{ assessment, advice: assessment.advice.value, placement: placeOptions(assessment) }],
    );
    const workloads = Map.groupBy(changes, ({ assessment }) => workloadKey(assessment.ref));
    for (const same of workloads.values()) yield* workload(same);
  },
};
