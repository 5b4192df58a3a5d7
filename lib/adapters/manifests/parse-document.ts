import { CORE_SCHEMA, constructFromEvents, EVENT_ID, mergeTag, parseEvents } from 'js-yaml';
import { err, ok, type Result } from '#lib/core/result.ts';
import { readLeniently } from './lenient-document.ts';
import { wholeAt } from './line-tree.ts';
import type { DocumentText } from './split-documents.ts';
import { type EventFacts, factsOfEvents } from './yaml-events.ts';

/**
 * The longest document of YAML that is read as one: a text that is nothing but values takes up to 170 times its size in memory.
 * An object of a cluster is smaller. Source: https://etcd.io/docs/v3.5/dev-guide/limit/ (1.5 MiB a request).
 */
const LONGEST = 2 * 1024 * 1024;

/** The longest that is read again when the strict grammar refuses it: that parser takes up to 160 times its size. */
const LONGEST_LENIENT = 1024 * 1024;

/** JSON goes through the engine's own parser, which is far cheaper but tells no lines; short documents are read as YAML. */
const JSON_FROM = 1024 * 1024;
const LONGEST_JSON = 64 * 1024 * 1024;

/** The deepest nesting: Kubernetes objects stay below 30, and the parsers call themselves once a level. */
const DEEPEST = 200;

/** How often aliases may be resolved, and into how many values: enough for shared settings, far below what a bomb needs. */
const MOST_ALIASES = 1000;
const MOST_VALUES = 1_000_000;

/** What is wrong with a document, at its line. */
export type Fault = { readonly line: number; readonly why: string };

/** A document as plain values, with the lines of its parts, and with the keys that stand twice. */
export type ParsedDocument = EventFacts & { readonly value: unknown };

const SCHEMA = CORE_SCHEMA.withTags(mergeTag);

/** Reads one document of YAML (or JSON, which is YAML). Of a key that stands twice the last value counts, as with `kubectl`. */
export function readDocument(document: DocumentText): Result<ParsedDocument, Fault> {
  const { text, line } = document;
  if (text.length > JSON_FROM && text.length <= LONGEST_JSON && /^\s*[{[]/.test(text)) return readJson(text, line);
  if (text.length > LONGEST)
    return err({ line, why: `the document has ${text.length} characters; at most ${LONGEST} are read` });
  if (depthOf(text) > DEEPEST) return err({ line, why: `it is nested deeper than ${DEEPEST} levels` });
  try {
    return readStrictly(text, line);
  } catch (cause) {
    // The Kubernetes tools take more than the grammar allows, and the other parser says better what is wrong.
    return text.length <= LONGEST_LENIENT ? readLeniently(document, MOST_ALIASES) : err({ line, why: said(cause) });
  }
}

/** @throws YAMLException when the grammar refuses the text. */
function readStrictly(text: string, line: number): Result<ParsedDocument, Fault> {
  const events = parseEvents(text, { maxDepth: DEEPEST });
  const options = { source: text, schema: SCHEMA, json: true, maxAliases: MOST_ALIASES };
  const [value] = constructFromEvents(events, options);
  const hasAliases = events.some(({ type }) => type === EVENT_ID.ALIAS);
  if (hasAliases && !isFewerThan(value, MOST_VALUES))
    return err({ line, why: `its aliases give more than ${MOST_VALUES} values` });
  return ok({ value, ...factsOfEvents(events, text, line) });
}

const said = (cause: unknown): string =>
  cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);

function readJson(text: string, line: number): Result<ParsedDocument, Fault> {
  try {
    return ok({ value: JSON.parse(text), lines: wholeAt(line), repeatedKeys: [] });
  } catch (cause) {
    return err({ line, why: said(cause) });
  }
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

/** Whether a value that shares parts has fewer values than the bound, each shared part counted wherever it stands. */
function isFewerThan(value: unknown, most: number): boolean {
  const counted = new Map<object, number>();
  const count = (part: unknown): number => {
    if (typeof part !== 'object' || part === null) return 1;
    const before = counted.get(part);
    if (before !== undefined) return before;
    counted.set(part, 1);
    let sum = 1;
    for (const inner of Object.values(part)) {
      sum += count(inner);
      if (sum > most) break;
    }
    counted.set(part, sum);
    return sum;
  };
  return count(value) < most;
}
