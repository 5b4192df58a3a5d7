import { type Document, isMap, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import { err, ok, type Result } from '#lib/core/result.ts';
import { indentQuoted } from './indent-quoted.ts';
import { lineTree } from './line-tree.ts';
import type { Fault, ParsedDocument } from './parse-document.ts';
import type { DocumentText } from './split-documents.ts';

/**
 * Reads a document that the grammar refuses and the parser of the Kubernetes tools takes: continued quoted scalars at the indentation
 * of their list, tags of other tools. Where it is broken the fault says what and where.
 */
export function readLeniently({ text, line }: DocumentText, mostAliases: number): Result<ParsedDocument, Fault> {
  const { document, lines } = parsed(text);
  const at = (offset: number): number => line + lines.linePos(offset).line - 1;
  const [fault] = document.errors;
  if (fault !== undefined) return err({ line: at(fault.pos[0]), why: fault.message });
  try {
    return ok({
      value: document.toJS({ maxAliasCount: mostAliases }),
      lines: lineTree(document, lines, line),
      repeatedKeys: repeated(document).map(({ key, offset }) => ({ key, line: at(offset) })),
    });
  } catch (cause) {
    return err({ line, why: cause instanceof Error ? cause.message : String(cause) });
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
