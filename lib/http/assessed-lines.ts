import { assessEach } from '#lib/core/assess/assess-cluster.ts';
import type { ShellReader } from '#lib/core/launchers/shell.ts';
import type { ClusterFacts } from '#lib/core/model/cluster-facts.ts';
import type { DocumentPosition } from '#lib/core/model/container.ts';
import type { Gap } from '#lib/core/model/gap.ts';
import type { Workload } from '#lib/core/model/workload.ts';
import { encodeAssessed } from './encode-assessed.ts';

/** How many notes one line carries: the same document may have hundreds of faults of one kind. */
const MOST_NOTES = 20;

/** What could not be read stands in the place of its lines. Source: the batch contract. */
const errorLine = ({ what, why, remedy, position }: Gap): object => ({
  id: what,
  error: { title: 'not a manifest', detail: `${why}. ${remedy}`, line: position?.line ?? 1 },
  ...(position === undefined ? {} : { source: position }),
});

/**
 * The `assess` lines of manifests, in the order of the files and their documents: one a container, and where a document could not be
 * read its fault. What else is to be said of a document, such as a key that stands twice, is noted on the lines of its containers; on
 * those of its file when it has none.
 */
export function* assessedLines(facts: ClusterFacts, shell: ShellReader): Generator<object> {
  const workloads = facts.workloads.toSorted((a, b) => inOrder(placeOf(a), placeOf(b)));
  const faults = facts.gaps.filter(({ unread }) => unread).toSorted((a, b) => inOrder(a.position, b.position));
  const notesOf = notesBy(facts);
  for (const { ref, container, ...assessment } of assessEach({ ...facts, workloads }, shell)) {
    for (
      let [fault] = faults;
      fault !== undefined && inOrder(fault.position, container.position) < 0;
      [fault] = faults
    ) {
      yield errorLine(fault);
      faults.shift();
    }
    const notes = notesOf(container.position);
    yield { ...encodeAssessed({ ref, container, ...assessment }), ...(notes.length === 0 ? {} : { notes }) };
  }
  yield* faults.map(errorLine);
}

const placeOf = ({ template }: Workload): DocumentPosition | undefined => template.containers[0]?.position;

/** By file, document and line; what has no place comes last. */
function inOrder(a: DocumentPosition | undefined, b: DocumentPosition | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.document - b.document || a.line - b.line;
}

type Note = Pick<Gap, 'what' | 'why' | 'remedy'>;

const keyOf = ({ file, document }: DocumentPosition): string => `${document} ${file}`;

function notesBy({ gaps, workloads }: ClusterFacts): (position: DocumentPosition | undefined) => readonly Note[] {
  const held = new Set(
    workloads.flatMap((workload) => {
      const place = placeOf(workload);
      return place === undefined ? [] : [keyOf(place)];
    }),
  );
  const placed = gaps.flatMap(({ position, unread, what, why, remedy }) =>
    position === undefined || unread ? [] : [{ position, note: { what, why, remedy } }],
  );
  const byPlace = Map.groupBy(placed, ({ position }) => (held.has(keyOf(position)) ? keyOf(position) : position.file));
  return (position) =>
    position === undefined
      ? []
      : [...(byPlace.get(keyOf(position)) ?? []), ...(byPlace.get(position.file) ?? [])]
          .slice(0, MOST_NOTES)
          .map(({ note }) => note);
}
