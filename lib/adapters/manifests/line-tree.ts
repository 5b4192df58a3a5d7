import { type Document, isMap, isScalar, isSeq, type LineCounter } from 'yaml';

/**
 * Where the mappings and sequences of a document begin. Scalars are left out: a finding points at the part that holds them.
 * A chain of parts, the last one first: a long file has a million of them, and of a key that stands twice the last one counts.
 */
export type LineTree = {
  readonly line: number;
  readonly step: string | number;
  /** The last of its parts. */
  part: LineTree | undefined;
  /** The part before it in the same whole. */
  readonly before: LineTree | undefined;
};

/** The whole of a document. */
export const wholeAt = (line: number): LineTree => ({ line, step: '', part: undefined, before: undefined });

/** Puts a part into its whole. */
export function partOf(whole: LineTree, step: string | number, line: number): LineTree {
  const part = { line, step, part: undefined, before: whole.part };
  whole.part = part;
  return part;
}

/** Parts that no position is asked for: trees of long files would keep far more memory for them than for all others. */
const PASSED_OVER = new Set([
  'metadata',
  'status',
  'data',
  'stringData',
  'binaryData',
  'selector',
  'strategy',
  'updateStrategy',
  'affinity',
  'tolerations',
  'topologySpreadConstraints',
  'volumes',
  'volumeMounts',
  'volumeClaimTemplates',
  'ports',
  'securityContext',
  'imagePullSecrets',
  'httpGet',
  'exec',
  'tcpSocket',
  'grpc',
  'valueFrom',
  'lifecycle',
]);

/** Whether a part below its parent may hold what positions are asked for. */
export const isLookedAt = (step: string | number): boolean => typeof step === 'number' || !PASSED_OVER.has(step);

/** Parts that are asked for as a whole. */
const WHOLE = new Set<string | number>(['args', 'command', 'env', 'envFrom', 'limits', 'requests', 'resizePolicy']);

/** Whether parts of a part may be asked for. */
export const hasParts = (step: string | number): boolean => !WHOLE.has(step);

/** Deeper than a container in any kind of workload. */
const DEEPEST = 16;

/** The lines of a document, without the document: that one would keep some 25 times its size in memory. */
export function lineTree(document: Document, lines: LineCounter, firstLine: number): LineTree {
  const at = ({ range }: { readonly range?: readonly number[] | null }): number =>
    firstLine + lines.linePos(range?.[0] ?? 0).line - 1;
  const read = (node: unknown, whole: LineTree, depth: number): void => {
    if (depth > DEEPEST || !(isMap(node) || isSeq(node))) return;
    node.items.forEach((item: unknown, index: number) => {
      const pair =
        isMap(node) && typeof item === 'object' && item !== null && 'key' in item && 'value' in item ? item : undefined;
      const step = pair === undefined ? index : isScalar(pair.key) ? String(pair.key.value) : undefined;
      const value = pair === undefined ? item : pair.value;
      if (step === undefined || !isLookedAt(step) || !(isMap(value) || isSeq(value))) return;
      const part = partOf(whole, step, at(value));
      if (hasParts(step)) read(value, part, depth + 1);
    });
  };
  const { contents } = document;
  const whole = wholeAt(isMap(contents) || isSeq(contents) ? at(contents) : firstLine);
  read(contents, whole, 0);
  return whole;
}

/** The line of the deepest part on the path that the document has. */
export function lineAt(tree: LineTree, path: readonly (string | number)[]): number {
  let place = tree;
  for (const step of path) {
    let next = place.part;
    while (next !== undefined && next.step !== step) next = next.before;
    if (next === undefined) break;
    place = next;
  }
  return place.line;
}
