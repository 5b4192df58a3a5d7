import { type Document, isMap, isScalar, isSeq, type LineCounter } from 'yaml';

/** Where the mappings and sequences of a document begin. Scalars are left out: a finding points at the part that holds them. */
export type LineTree = { readonly line: number; readonly children: ReadonlyMap<string | number, LineTree> };

/** Deeper than a container in any kind of workload. */
const DEEPEST = 16;

const NOWHERE: ReadonlyMap<string | number, LineTree> = new Map();

/** The lines of a document, without the document: that one would keep some 25 times its size in memory. */
export function lineTree(document: Document, lines: LineCounter, firstLine: number): LineTree {
  const at = (offset: number): number => firstLine + lines.linePos(offset).line - 1;
  const read = (node: unknown, depth: number): LineTree | undefined => {
    if (depth > DEEPEST || !(isMap(node) || isSeq(node))) return undefined;
    const children = new Map<string | number, LineTree>();
    node.items.forEach((item: unknown, index: number) => {
      const pair =
        isMap(node) && typeof item === 'object' && item !== null && 'key' in item && 'value' in item ? item : undefined;
      const key = pair === undefined ? index : isScalar(pair.key) ? String(pair.key.value) : undefined;
      const child = key === undefined ? undefined : read(pair === undefined ? item : pair.value, depth + 1);
      if (key !== undefined && child !== undefined) children.set(key, child);
    });
    return { line: at(node.range?.[0] ?? 0), children };
  };
  return read(document.contents, 0) ?? { line: firstLine, children: NOWHERE };
}

/** The line of the deepest part on the path that the document has. */
export function lineAt(tree: LineTree, path: readonly (string | number)[]): number {
  let place = tree;
  for (const step of path) {
    const next = place.children.get(step);
    if (next === undefined) break;
    place = next;
  }
  return place.line;
}
