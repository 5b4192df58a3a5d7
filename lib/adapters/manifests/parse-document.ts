import { type Document, isMap, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import { err, ok, type Result } from '#lib/core/result.ts';
import { indentQuoted } from './indent-quoted.ts';
import { type LineTree, lineTree } from './line-tree.ts';
import type { DocumentText } from './split-documents.ts';

/** The longest document of YAML that is read as one: parsing takes up to 160 times its size in memory. */
const LONGEST = 4 * 1024 * 1024;

/** JSON goes through the engine's own parser, which is far cheaper but tells no lines; short documents are read as YAML. */
const JSON_FROM = 1024 * 1024;
const LONGEST_JSON = 64 * 1024 * 1024;

/** The deepest nesting of flow brackets: Kubernetes objects stay below 30, and the parser calls itself once a level. */
const DEEPEST = 200;

/** How often aliases may be resolved: enough for shared settings, far below what a bomb needs. */
const MOST_ALIASES = 1000;

export type Fault = { readonly line: number; readonly why: string };

/** A document as plain values, with the lines of its parts, and with the keys that stand twice. */
export type ParsedDocument = {
  readonly value: unknown;
  readonly lines: LineTree;
  readonly repeatedKeys: readonly { readonly key: string; readonly line: number }[];
};

/** Reads one document of YAML (or JSON, which is YAML). Of a key that stands twice the last value counts, as with `kubectl`. */
export function readDocument({ text, line }: DocumentText): Result<ParsedDocument, Fault> {
  if (text.length > JSON_FROM && text.length <= LONGEST_JSON && /^\s*[{[]/.test(text)) return readJson(text, line);
  if (text.length > LONGEST)
    return err({ line, why: `the document has ${text.length} characters; at most ${LONGEST} are read` });
  if (depthOf(text) > DEEPEST) return err({ line, why: `it is nested deeper than ${DEEPEST} levels` });
  const { document, lines } = parsed(text);
  const at = (offset: number): number => line + lines.linePos(offset).line - 1;
  const [fault] = document.errors;
  if (fault !== undefined) return err({ line: at(fault.pos[0]), why: fault.message });
  try {
    return ok({
      value: document.toJS({ maxAliasCount: MOST_ALIASES }),
      lines: lineTree(document, lines, line),
      repeatedKeys: repeated(document).map(({ key, offset }) => ({ key, line: at(offset) })),
    });
  } catch (cause) {
    return err({ line, why: said(cause) });
  }
}

const said = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

function readJson(text: string, line: number): Result<ParsedDocument, Fault> {
  try {
    return ok({ value: JSON.parse(text), lines: { line, children: new Map() }, repeatedKeys: [] });
  } catch (cause) {
    return err({ line, why: said(cause) });
  }
}

/** How many scalars of one document are indented so that they can be read. */
const MOST_REPAIRS = 16;

type Parsed = { readonly document: Document.Parsed; readonly lines: LineCounter };

function parsed(text: string, repairs = 0): Parsed {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: false,
    merge: true,
    prettyErrors: false,
    logLevel: 'error',
  });
  const unclosed = document.errors.find(({ code }) => code === 'MISSING_CHAR');
  const repaired =
    unclosed === undefined || repairs === MOST_REPAIRS ? undefined : indentQuoted(text, unclosed.pos[0] - 1);
  return repaired === undefined ? { document, lines } : parsed(repaired, repairs + 1);
}

/** Brackets that are open at once, quotes not looked at: too high a count can only come from a text that is no manifest. */
function depthOf(text: string): number {
  let open = 0;
  let deepest = 0;
  for (const { 0: bracket } of text.matchAll(/[[{\]}]/g)) {
    open += bracket === '[' || bracket === '{' ? 1 : -1;
    if (open < 0) open = 0;
    if (open > deepest) deepest = open;
  }
  return deepest;
}

type Repeated = { readonly key: string; readonly offset: number };

function repeated(document: Document): readonly Repeated[] {
  const found: Repeated[] = [];
  const waiting: unknown[] = [document.contents];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isMap(node)) {
      found.push(...repeatedIn(node));
      for (const { value } of node.items) if (isMap(value) || isSeq(value)) waiting.push(value);
    } else if (isSeq(node)) for (const item of node.items) if (isMap(item) || isSeq(item)) waiting.push(item);
  }
  return found;
}

function repeatedIn(map: YAMLMap): readonly Repeated[] {
  const seen = new Set<string>();
  return map.items.flatMap(({ key }): readonly Repeated[] => {
    const name = String(key);
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    const range =
      typeof key === 'object' && key !== null && 'range' in key && Array.isArray(key.range) ? key.range : [];
    const offset: unknown = range[0];
    return name === '<<' ? [] : [{ key: name, offset: typeof offset === 'number' ? offset : 0 }];
  });
}
