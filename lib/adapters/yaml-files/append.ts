import { isNode, isScalar, type Node, type YAMLMap } from 'yaml';
import { quoted } from './quoted.ts';
import type { Edit } from './splice.ts';

const endOf = ({ range }: Node): number => range?.[1] ?? 0;

/** The end of a node's last line, behind whatever comment stands there. */
export function lineEnd(text: string, node: Node): number {
  const end = endOf(node);
  if (text[end - 1] === '\n') return end - 1;
  const found = text.indexOf('\n', end);
  return found < 0 ? text.length : found;
}

/** How far the line of an offset is indented up to it; the mark of a list counts as room. */
export const columnOf = (text: string, offset: number): number => offset - text.lastIndexOf('\n', offset - 1) - 1;

const inBlock = (path: readonly string[], value: string, indent: string): string =>
  path
    .map((key, depth) => `\n${indent}${'  '.repeat(depth)}${key}:${depth < path.length - 1 ? '' : ` ${quoted(value)}`}`)
    .join('');

function inFlow([key = '', ...rest]: readonly string[], value: string): string {
  return rest.length === 0 ? `${key}: ${quoted(value)}` : `${key}: { ${inFlow(rest, value)} }`;
}

/** Adds keys that are missing to a map, in the style in which it is written. */
export function appended(text: string, map: YAMLMap, path: readonly string[], value: string): Edit {
  const last = map.items.at(-1);
  const anchor = isNode(last?.value) ? last.value : isNode(last?.key) ? last.key : undefined;
  if (map.flow === true || anchor === undefined) {
    const at = anchor === undefined ? endOf(map) - 1 : endOf(anchor);
    return { from: at, to: at, text: anchor === undefined ? ` ${inFlow(path, value)} ` : `, ${inFlow(path, value)}` };
  }
  const key = map.items[0]?.key;
  const indent = ' '.repeat(isScalar(key) ? columnOf(text, key.range?.[0] ?? 0) : 0);
  const at = lineEnd(text, anchor);
  return { from: at, to: at, text: inBlock(path, value, indent) };
}
