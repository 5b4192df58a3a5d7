import { type Document, isMap, isSeq, parseAllDocuments, type YAMLMap } from 'yaml';
import type { Change } from '#lib/core/patches/change.ts';
import { err, ok, type Result } from '#lib/core/result.ts';
import { toQuantity } from '#lib/core/units/format.ts';
import { setScalar } from './set-scalar.ts';
import { setVariable } from './set-variable.ts';
import { type Edit, spliced } from './splice.ts';

/** A file after the changes that belong into it, and what of them could not be written, a sentence each. */
export type EditedFile = { readonly text: string; readonly changed: number; readonly conflicts: readonly string[] };

const steps = (fieldPath: string): readonly string[] => fieldPath.replace(/\[\d+\]$/, '').split('.');

/** The container's own map in a document, found by the workload's name and its own. */
function containerMap(document: Document.Parsed, { assessment }: Change): YAMLMap | undefined {
  const { ref, container } = assessment;
  const says = (path: readonly string[]): unknown => document.getIn(path);
  const namespace = says(['metadata', 'namespace']);
  if (says(['kind']) !== ref.kind || says(['metadata', 'name']) !== ref.name) return undefined;
  if (namespace !== undefined && namespace !== ref.namespace) return undefined;
  const list = document.getIn(steps(container.fieldPath), true);
  const found = isSeq(list) ? list.items.find((item) => isMap(item) && item.get('name') === container.name) : undefined;
  return isMap(found) ? found : undefined;
}

const nameOf = ({ assessment: { ref } }: Change): string =>
  `${ref.kind} ${ref.namespace}/${ref.name}, container ${ref.container}`;

/** All edits of one change, or why none is made: limit, request and heap are changed together or not at all. */
function editsOf(text: string, container: YAMLMap, { advice, placement }: Change): Result<readonly Edit[]> {
  if (placement.kind === 'by-hand') return err(placement.because);
  const limit = toQuantity(advice.memoryLimit);
  const request = toQuantity(advice.memoryRequest);
  const made = [
    ...(container.has('resources')
      ? [
          setScalar(text, container, ['resources', 'requests', 'memory'], request),
          setScalar(text, container, ['resources', 'limits', 'memory'], limit),
        ]
      : [resourcesBlock(text, container, request, limit)]),
    ...(placement.kind === 'variable' ? [setVariable(text, container, placement.name, placement.value)] : []),
  ];
  const refused = made.find((edit) => !edit.ok);
  if (refused !== undefined && !refused.ok) return refused;
  return ok(made.flatMap((edit) => (edit.ok && edit.value !== undefined ? [edit.value] : [])));
}

function resourcesBlock(text: string, container: YAMLMap, request: string, limit: string): Result<Edit | undefined> {
  const asked = setScalar(text, container, ['resources', 'requests', 'memory'], request);
  if (!asked.ok || asked.value === undefined) return asked;
  const { from, to, text: block } = asked.value;
  const indent = /^\n(?<indent> *)resources/.exec(block)?.groups?.['indent'];
  if (indent === undefined) return err('the container is written on one line: add its resources there');
  return ok({ from, to, text: `${block}\n${indent}  limits:\n${indent}    memory: ${limit}` });
}

/** Two additions at one place are one: the second stands behind the first. */
function joined(edits: readonly Edit[]): readonly Edit[] {
  const places = Map.groupBy(edits, ({ from, to }) => `${from}-${to}`);
  return [...places.values()].flatMap((same) =>
    same[0] === undefined ? [] : [{ ...same[0], text: same.map(({ text }) => text).join('') }],
  );
}

/** Writes changes into the text of a manifest file; comments, order, anchors and everything else stay letter by letter. */
export function editManifest(text: string, changes: readonly Change[]): EditedFile {
  const conflicts: string[] = [];
  const edits: Edit[] = [];
  let changed = 0;
  const documents = parseAllDocuments(text, { keepSourceTokens: true });
  for (const document of 'empty' in documents ? [] : documents)
    for (const change of document.errors.length > 0 ? [] : changes) {
      const container = containerMap(document, change);
      if (container === undefined) continue;
      const made = editsOf(text, container, change);
      if (!made.ok) conflicts.push(`${nameOf(change)}: ${made.error}`);
      else if (made.value.length > 0) {
        edits.push(...made.value);
        changed += 1;
      }
    }
  return { text: spliced(text, joined(edits)), changed, conflicts };
}
