import { EVENT_ID, type Event } from 'js-yaml';
import { hasParts, isLookedAt, type LineTree, partOf, wholeAt } from './line-tree.ts';

/** A key that stands twice in one mapping, with the line of a later one. */
export type RepeatedKey = { readonly key: string; readonly line: number };

/** What the events of a document tell besides its values. */
export type EventFacts = { readonly lines: LineTree; readonly repeatedKeys: readonly RepeatedKey[] };

/** A mapping or sequence that is being read. In a mapping keys and values take turns: `key` is undefined before a key. */
type Frame = {
  readonly keys: Set<string> | undefined;
  readonly tree: LineTree | undefined;
  key: string | undefined;
  index: number;
};

/** The lines of the parts that positions are asked for, and the keys that stand twice; a merge may. */
export function factsOfEvents(events: readonly Event[], text: string, firstLine: number): EventFacts {
  const lineAt = lineCounter(text, firstLine);
  const open: Frame[] = [];
  const repeatedKeys: RepeatedKey[] = [];
  let root: LineTree | undefined;
  for (const event of events) {
    const frame = open.at(-1);
    switch (event.type) {
      case EVENT_ID.MAPPING:
      case EVENT_ID.SEQUENCE: {
        const tree = treeBelow(frame, lineAt(event.start));
        root ??= tree;
        open.push({ keys: event.type === EVENT_ID.MAPPING ? new Set() : undefined, tree, key: undefined, index: 0 });
        break;
      }
      case EVENT_ID.POP:
        open.pop();
        pass(open.at(-1), '');
        break;
      case EVENT_ID.SCALAR: {
        const scalar = text.slice(event.valueStart, event.valueEnd);
        if (frame?.keys !== undefined && frame.key === undefined && scalar !== '<<') {
          if (frame.keys.has(scalar)) repeatedKeys.push({ key: scalar, line: lineAt(event.valueStart) });
          frame.keys.add(scalar);
        }
        pass(frame, scalar);
        break;
      }
      case EVENT_ID.ALIAS:
        pass(frame, '');
        break;
      case EVENT_ID.DOCUMENT:
        break;
    }
  }
  return { lines: root ?? wholeAt(firstLine), repeatedKeys };
}

/** A place in the tree for a part, when positions are asked for in it. */
function treeBelow(parent: Frame | undefined, line: number): LineTree | undefined {
  if (parent === undefined) return wholeAt(line);
  const step = parent.keys === undefined ? parent.index : parent.key;
  if (parent.tree === undefined || step === undefined || !isLookedAt(step)) return undefined;
  const part = partOf(parent.tree, step, line);
  return hasParts(step) ? part : undefined;
}

function pass(frame: Frame | undefined, scalar: string): void {
  if (frame === undefined) return;
  if (frame.keys === undefined) frame.index += 1;
  else frame.key = frame.key === undefined ? scalar : undefined;
}

/** Lines of offsets that only grow: each count goes on from the one before. */
function lineCounter(text: string, first: number): (offset: number) => number {
  let line = first;
  let next = text.indexOf('\n');
  return (offset) => {
    for (; next >= 0 && next < offset; next = text.indexOf('\n', next + 1)) line += 1;
    return line;
  };
}
