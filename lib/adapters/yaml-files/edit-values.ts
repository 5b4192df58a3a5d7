import { isMap, isScalar, isSeq, parseDocument, visit, type YAMLMap } from 'yaml';
import type { Change } from '#lib/core/patches/change.ts';
import { err, ok, type Result } from '#lib/core/result.ts';
import { toQuantity } from '#lib/core/units/format.ts';
import { parseMemoryQuantity } from '#lib/core/units/quantity.ts';
import type { EditedFile } from './edit-manifest.ts';
import { setScalar } from './set-scalar.ts';
import { type Edit, spliced } from './splice.ts';

const sizeAt = (map: YAMLMap, path: readonly string[]): number | undefined => {
  const text = map.getIn(path);
  const size = typeof text === 'string' || typeof text === 'number' ? parseMemoryQuantity(String(text)) : undefined;
  return size?.ok ? size.value : undefined;
};

const present = (fact: Change['assessment']['limit']): number | undefined =>
  fact.state === 'known' && fact.value !== 'unset' ? fact.value : undefined;

/** Every map of the values that holds the container's present limit and request: where the chart may take them from. */
function resourceMaps(root: YAMLMap, { assessment }: Change): readonly YAMLMap[] {
  const [limit, request] = [present(assessment.limit), present(assessment.request)];
  const found: YAMLMap[] = [];
  if (limit === undefined) return found;
  visit(root, {
    Map(_, map) {
      const isIt = sizeAt(map, ['limits', 'memory']) === limit;
      if (isIt && (request === undefined || sizeAt(map, ['requests', 'memory']) === request)) found.push(map);
    },
  });
  return found;
}

/** Every map whose one value is the variable's present text, whichever key the chart gives it. */
function optionPlaces(root: YAMLMap, { assessment, placement }: Change): readonly (readonly [YAMLMap, string])[] {
  if (placement.kind !== 'variable') return [];
  const now = assessment.container.env.findLast(({ name }) => name === placement.name);
  if (now?.value.state !== 'known') return [];
  const { value } = now.value;
  const found: (readonly [YAMLMap, string])[] = [];
  visit(root, {
    Map(_, map) {
      for (const pair of map.items)
        if (isScalar(pair.key) && isScalar(pair.value) && pair.value.value === value)
          found.push([map, String(pair.key.value)]);
    },
  });
  return found;
}

const one = <T>(places: readonly T[], what: string): Result<T> => {
  const [first] = places;
  if (first === undefined)
    return err(`no value of the file is ${what}: the chart makes it by itself, use the post-renderer`);
  return places.length === 1
    ? ok(first)
    : err(`${places.length} values of the file are ${what}: which of them feeds this container cannot be told`);
};

function editsOf(text: string, root: YAMLMap, change: Change): Result<readonly Edit[]> {
  const { advice, placement } = change;
  if (placement.kind === 'by-hand') return err(placement.because);
  const resources = one(resourceMaps(root, change), 'the present limit and request');
  if (!resources.ok) return resources;
  const made = [
    setScalar(text, resources.value, ['requests', 'memory'], toQuantity(advice.memoryRequest)),
    setScalar(text, resources.value, ['limits', 'memory'], toQuantity(advice.memoryLimit)),
  ];
  if (placement.kind === 'variable') {
    const options = one(optionPlaces(root, change), `the present ${placement.name}`);
    if (!options.ok) return options;
    const [map, key] = options.value;
    made.push(setScalar(text, map, [key], placement.value));
  }
  const refused = made.find((edit) => !edit.ok);
  if (refused !== undefined && !refused.ok) return refused;
  return ok(made.flatMap((edit) => (edit.ok && edit.value !== undefined ? [edit.value] : [])));
}

/**
 * Writes changes into the values of a Helm chart: a container's present limit, request and options are looked up among the values, and
 * changed where exactly one place has them. Everything else stays letter by letter.
 */
export function editValues(text: string, changes: readonly Change[]): EditedFile {
  const { contents, errors } = parseDocument(text, { keepSourceTokens: true });
  const [fault] = errors;
  if (fault !== undefined || !isMap(contents))
    return {
      text,
      changed: 0,
      conflicts: [fault?.message ?? (isSeq(contents) ? 'the values are a list' : 'the values are no map')],
    };
  const conflicts: string[] = [];
  const edits: Edit[] = [];
  let changed = 0;
  for (const change of changes) {
    const { ref } = change.assessment;
    const made = editsOf(text, contents, change);
    if (!made.ok) conflicts.push(`${ref.kind} ${ref.namespace}/${ref.name}, container ${ref.container}: ${made.error}`);
    else if (made.value.length > 0) {
      edits.push(...made.value);
      changed += 1;
    }
  }
  return { text: spliced(text, edits), changed, conflicts };
}
