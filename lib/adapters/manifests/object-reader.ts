import type { DocumentPosition } from '#lib/core/model/container.ts';
import type { Gap } from '#lib/core/model/gap.ts';
import { isRead } from '#lib/objects/is-read.ts';
import { type ClusterObject, type Locate, listItems, parseObject } from '#lib/objects/parse-object.ts';
import { deriveObjects } from './derive-objects.ts';
import { pathOf } from './field-path.ts';
import { lineAt } from './line-tree.ts';
import { type ParsedDocument, readDocument } from './parse-document.ts';
import type { DocumentText } from './split-documents.ts';
import { splitList } from './split-list.ts';

/** The objects that a file holds, and what could not be read of it. `places` is where custom resources keep their settings. */
export type ManifestObjects = {
  readonly file: string;
  readonly objects: readonly ClusterObject[];
  readonly gaps: readonly Gap[];
  readonly places: ReadonlyMap<string, string>;
  /** How many documents it holds; a JSON array counts as its items. */
  readonly documents: number;
};

/** The name of manifests as a source. */
export const SOURCE = 'manifests';

/** Kinds that are passed over unread: Secrets on principle, the others because they are many or large and say nothing of a JVM. */
const PASSED_OVER = /^kind: *["']?(?:Secret|CustomResourceDefinition|Event|Endpoints|EndpointSlice|Lease)["']? *\r?$/m;

/** How many objects and documents of one file are read: a cluster of 50,000 pods and all that belongs to them. */
const MOST_OBJECTS = 100_000;

/** How many faults of one file are told one by one. */
const MOST_GAPS = 1000;

/** The place of a custom resource's settings by what its operator makes of it. */
export const placeKey = (
  kind: string,
  { namespace, name }: { readonly namespace?: string | undefined; readonly name: string },
): string => [kind, namespace ?? 'default', name].join('/');

export type ObjectReader = {
  /** Reads one document; false when the file holds more than is read, and nothing of it is taken any more. */
  readonly take: (document: DocumentText) => boolean;
  readonly end: () => ManifestObjects;
};

/** Reads a file document by document. A broken one is a gap that names its line; the rest goes on. */
export function objectReader(file: string): ObjectReader {
  const objects: ClusterObject[] = [];
  const gaps: Gap[] = [];
  const places = new Map<string, string>();
  let documents = 0;
  let current = 1;
  let untold = 0;
  const at = (line: number): DocumentPosition => ({ file, document: current, line });
  const tell = (gap: Gap): void => {
    if (gaps.length < MOST_GAPS) gaps.push(gap);
    else untold += 1;
  };

  const takeObject = (raw: unknown, { lines }: ParsedDocument, path: Path): void => {
    if (!isObject(raw)) return;
    const locate = locator(at(0), lines, path);
    const derived = deriveObjects(raw, SOURCE, locate);
    for (const { object, place } of derived ?? []) {
      objects.push(object);
      places.set(placeKey(object.kind, object.object.metadata), place);
    }
    if (derived !== undefined) return;
    const parsed = parseObject(raw, SOURCE, locate);
    const line = lineAt(lines, path);
    if (parsed.ok) objects.push(parsed.value);
    else if (isRead(raw))
      tell({ ...parsed.error, what: `${file}:${line} ${parsed.error.what}`, position: at(line), unread: true });
  };

  const takePart = (part: DocumentText): void => {
    if (PASSED_OVER.test(part.text)) return;
    const read = readDocument(part);
    if (!read.ok) {
      tell(broken(at(read.error.line), read.error.why));
      return;
    }
    for (const { key, line } of read.value.repeatedKeys) tell(repeatedKey(at(line), key));
    for (const { raw, path } of itemsOf(read.value)) {
      if (typeof path[0] === 'number' && path[0] > 0) current = documents += 1;
      takeObject(raw, read.value, path);
    }
  };

  return {
    take(document) {
      if (objects.length >= MOST_OBJECTS || documents >= MOST_OBJECTS) {
        gaps.push(tooMany(at(document.line)));
        return false;
      }
      current = documents += 1;
      for (const part of splitList(document)) takePart(part);
      return true;
    },
    end: () => ({
      file,
      objects,
      places,
      documents,
      gaps: [
        ...gaps.map((gap) => (documents > 1 ? besideOthers(gap) : gap)),
        ...(untold === 0 ? [] : [andMore(file, untold)]),
      ],
    }),
  };
}

type Path = readonly (string | number)[];

const locator =
  (position: DocumentPosition, lines: ParsedDocument['lines'], path: Path): Locate =>
  (fieldPath) => ({ ...position, line: lineAt(lines, [...path, ...pathOf(fieldPath)]) });

/** Other tools' files have a kind as well; an object of Kubernetes has metadata too. */
const isObject = (raw: unknown): boolean =>
  typeof raw === 'object' && raw !== null && 'kind' in raw && 'metadata' in raw;

type Item = { readonly raw: unknown; readonly path: Path };

/** A document may be one object, a `List`, or a plain sequence of objects. */
function itemsOf({ value }: ParsedDocument): readonly Item[] {
  if (Array.isArray(value)) return value.map((raw, at): Item => ({ raw, path: [at] }));
  const items = listItems(value);
  return items[0] === value ? [{ raw: value, path: [] }] : items.map((raw, at) => ({ raw, path: ['items', at] }));
}

const told = ({ file, line }: DocumentPosition): string => `${file}:${line}`;

const CORRECT = 'Correct the document';

const broken = (position: DocumentPosition, why: string): Gap => ({
  source: SOURCE,
  what: told(position),
  why,
  remedy: CORRECT,
  position,
  unread: true,
});

const besideOthers = (gap: Gap): Gap =>
  gap.remedy === CORRECT ? { ...gap, remedy: `${CORRECT}; the others of the file were read` } : gap;

const repeatedKey = (position: DocumentPosition, key: string): Gap => ({
  source: SOURCE,
  what: told(position),
  why: `the key ${key} stands twice in one mapping: the last one counts, the first is lost`,
  remedy: 'Remove one of them',
  position,
});

const tooMany = (position: DocumentPosition): Gap => ({
  source: SOURCE,
  what: `${told(position)} and what follows`,
  why: `the file holds more than ${MOST_OBJECTS} objects or documents`,
  remedy: 'Split the file, or read the cluster itself',
  position,
  unread: true,
});

const andMore = (file: string, count: number): Gap => ({
  source: SOURCE,
  what: file,
  why: `${count} more faults of the file are not told one by one`,
  remedy: 'Correct those that are told, and read it again',
});
