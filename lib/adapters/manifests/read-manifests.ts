import type { Instant } from '#lib/core/instant.ts';
import type { ClusterFacts } from '#lib/core/model/cluster-facts.ts';
import type { Workload } from '#lib/core/model/workload.ts';
import { toNodes } from '#lib/objects/to-nodes.ts';
import { toPolicies } from '#lib/objects/to-policies.ts';
import { toWorkloads } from '#lib/objects/to-workloads.ts';
import { inResource } from './derive-objects.ts';
import { type ManifestObjects, objectReader, placeKey, SOURCE } from './object-reader.ts';
import { scopes } from './scopes.ts';
import { splitDocuments, splitStream } from './split-documents.ts';

/** A text with the name that positions and gaps call it by. */
export type ManifestText = { readonly file: string; readonly text: string };

/** Reads every document of a text. */
export function readObjects({ file, text }: ManifestText): ManifestObjects {
  const reader = objectReader(file);
  for (const document of splitDocuments(text)) if (!reader.take(document)) break;
  return reader.end();
}

/** Reads a file that comes piece by piece: of its text one document is held at a time. */
export async function readStream(file: string, pieces: AsyncIterable<string>): Promise<ManifestObjects> {
  const reader = objectReader(file);
  for await (const document of splitStream(pieces)) if (!reader.take(document)) break;
  return reader.end();
}

/** The facts of texts that are held in memory. */
export const manifestFacts = (texts: Iterable<ManifestText>, name: string, takenAt: Instant): ClusterFacts =>
  factsOfObjects(Array.from(texts, readObjects), name, takenAt);

/**
 * The facts that manifests tell: workloads, nodes and policies, without usage. A ConfigMap that is not among them is unread, not absent.
 */
export function factsOfObjects(files: readonly ManifestObjects[], name: string, takenAt: Instant): ClusterFacts {
  const places = new Map(files.flatMap((file) => [...file.places]));
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
    gaps: [...files.flatMap(({ gaps }) => gaps), ...made.flatMap(({ gaps }) => gaps), ...nodeGaps, ...policyGaps],
  };
}

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
