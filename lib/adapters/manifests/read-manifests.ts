import type { Instant } from '#lib/core/instant.ts';
import type { ClusterFacts } from '#lib/core/model/cluster-facts.ts';
import type { Gap } from '#lib/core/model/gap.ts';
import type { Workload } from '#lib/core/model/workload.ts';
import { type ClusterObject, type Locate, listItems, parseObject } from '#lib/objects/parse-object.ts';
import { toNodes } from '#lib/objects/to-nodes.ts';
import { toPolicies } from '#lib/objects/to-policies.ts';
import { toWorkloads } from '#lib/objects/to-workloads.ts';
import { deriveObjects, inResource } from './derive-objects.ts';
import { pathOf } from './field-path.ts';
import { lineAt } from './line-tree.ts';
import { type ParsedDocument, readDocument } from './parse-document.ts';
import { type FileObjects, scopes } from './scopes.ts';
import { type DocumentText, splitDocuments } from './split-documents.ts';
import { splitList } from './split-list.ts';

/** A text with the name that positions and gaps call it by. */
export type ManifestText = { readonly file: string; readonly text: string };

/** The objects that manifests hold, and what could not be read of them. `places` is where custom resources keep their settings. */
export type ManifestObjects = {
  readonly objects: readonly ClusterObject[];
  readonly gaps: readonly Gap[];
  readonly places: ReadonlyMap<string, string>;
};

const SOURCE = 'manifests';

const CORRECT = 'Correct the document; the others of the file were read';

/** Whether a gap is a document that could not be read at all. */
export const isBrokenDocument = ({ source, remedy }: Gap): boolean => source === SOURCE && remedy === CORRECT;

/** Reads every document of a text. A broken one is a gap that names its line; the rest goes on. */
function readObjects({ file, text }: ManifestText): ManifestObjects {
  const objects: ClusterObject[] = [];
  const gaps: Gap[] = [];
  const places = new Map<string, string>();
  for (const { part, index } of parts(text)) {
    if (PASSED_OVER.test(part.text)) continue;
    if (objects.length >= MOST_OBJECTS) {
      gaps.push({
        source: SOURCE,
        what: `${file}:${part.line} and what follows`,
        why: `it holds more than ${MOST_OBJECTS} objects`,
        remedy: 'Split the file, or read the cluster itself',
      });
      break;
    }
    const read = readDocument(part);
    if (!read.ok) {
      gaps.push({
        source: SOURCE,
        what: `${file}:${read.error.line}`,
        why: read.error.why,
        remedy: CORRECT,
      });
      continue;
    }
    gaps.push(...read.value.repeatedKeys.map((repeated) => repeatedKey(file, repeated)));
    for (const { raw, path } of itemsOf(read.value)) {
      const { lines } = read.value;
      const locate: Locate = (fieldPath) => ({
        file,
        document: index + 1,
        line: lineAt(lines, [...path, ...pathOf(fieldPath)]),
      });
      if (!isObject(raw)) continue;
      const derived = deriveObjects(raw, SOURCE, locate);
      if (derived !== undefined) {
        objects.push(...derived.map(({ object }) => object));
        for (const { object, place } of derived) places.set(placeKey(object.kind, object.object.metadata), place);
        continue;
      }
      const parsed = parseObject(raw, SOURCE, locate);
      if (parsed.ok) objects.push(parsed.value);
      else gaps.push({ ...parsed.error, what: `${file}:${lineAt(lines, path)} ${parsed.error.what}` });
    }
  }
  return { objects, gaps, places };
}

/** Kinds that are passed over unread: Secrets on principle, the others because they are many or large and say nothing of a JVM. */
const PASSED_OVER = /^kind: *["']?(?:Secret|CustomResourceDefinition|Event|Endpoints|EndpointSlice|Lease)["']? *\r?$/m;

/** How many objects of one source are kept: a cluster of 50,000 pods and all that belongs to them. */
const MOST_OBJECTS = 100_000;

/** The documents of a stream; long lists fall into their items, each counted as part of its document. */
const parts = (stream: string): readonly { readonly part: DocumentText; readonly index: number }[] =>
  splitDocuments(stream).flatMap((document, index) => splitList(document).map((part) => ({ part, index })));

const placeKey = (
  kind: string,
  { namespace, name }: { readonly namespace?: string | undefined; readonly name: string },
): string => [kind, namespace ?? 'default', name].join('/');

/** Field paths of a workload that an operator makes, as they stand in the custom resource. */
function inItsResource(workload: Workload, places: ReadonlyMap<string, string>): Workload {
  const place = places.get(placeKey(workload.ref.kind, workload.ref));
  if (place === undefined) return workload;
  const containers = workload.template.containers.map((container) => ({
    ...container,
    fieldPath: inResource(container.fieldPath, place),
  }));
  return { ...workload, template: { ...workload.template, containers } };
}

/** Other tools' files have a kind as well; an object of Kubernetes has metadata too. */
const isObject = (raw: unknown): boolean =>
  typeof raw === 'object' && raw !== null && 'kind' in raw && 'metadata' in raw;

type Item = { readonly raw: unknown; readonly path: readonly (string | number)[] };

/** A document may be one object, a `List`, or a plain sequence of objects. */
function itemsOf({ value }: ParsedDocument): readonly Item[] {
  if (Array.isArray(value)) return value.map((raw, at): Item => ({ raw, path: [at] }));
  const items = listItems(value);
  return items[0] === value ? [{ raw: value, path: [] }] : items.map((raw, at) => ({ raw, path: ['items', at] }));
}

const repeatedKey = (file: string, { key, line }: { readonly key: string; readonly line: number }): Gap => ({
  source: SOURCE,
  what: `${file}:${line}`,
  why: `the key ${key} stands twice in one mapping: the last one counts, the first is lost`,
  remedy: 'Remove one of them',
});

/**
 * The facts that manifests tell: workloads, nodes and policies, without usage. A ConfigMap that is not among them is unread, not absent.
 */
export function manifestFacts(texts: Iterable<ManifestText>, name: string, takenAt: Instant): ClusterFacts {
  const files: FileObjects[] = [];
  const gaps: Gap[] = [];
  const places = new Map<string, string>();
  for (const text of texts) {
    const read = readObjects(text);
    for (const [key, place] of read.places) places.set(key, place);
    files.push({ file: text.file, objects: read.objects });
    gaps.push(...read.gaps);
  }
  const made = scopes(files).map((objects) =>
    toWorkloads(objects, { cluster: name, source: SOURCE, allConfigMaps: () => false }),
  );
  const objects = files.flatMap((file) => file.objects);
  const { nodes, gaps: nodeGaps } = toNodes(objects, SOURCE);
  const { policies, gaps: policyGaps } = toPolicies(objects, name, SOURCE);
  return {
    cluster: name,
    takenAt,
    origin: { kind: 'manifests', name },
    serverVersion: undefined,
    workloads: made.flatMap(({ workloads }) => workloads).map((workload) => inItsResource(workload, places)),
    nodes,
    policies,
    usage: {},
    images: {},
    sources: [],
    gaps: [...gaps, ...made.flatMap((scope) => scope.gaps), ...nodeGaps, ...policyGaps],
  };
}
