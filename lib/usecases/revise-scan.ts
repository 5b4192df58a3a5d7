import type { Assessment } from '#lib/core/assess/assessment.ts';
import { compareOutcomes } from '#lib/core/compare/compare-outcomes.ts';
import { outcomeOf } from '#lib/core/compare/outcome.ts';
import type { ClusterFacts, SourceHealth } from '#lib/core/model/cluster-facts.ts';
import { workloadKey } from '#lib/core/model/refs.ts';
import { withNamespaces } from '#lib/core/model/with-namespaces.ts';
import { err, ok, type Result } from '#lib/core/result.ts';
import type { ObjectFacts } from '#lib/ports/cluster-reader.ts';
import type { Scan } from '#lib/ports/scan.ts';

/** A scan of which some namespaces were read again, and the keys of the workloads of which it says something else now. */
export type RevisedScan = { readonly scan: Scan; readonly changed: readonly string[] };

const failing = (sources: readonly SourceHealth[]): ReadonlySet<string> =>
  new Set(
    sources.flatMap(({ questions }) => questions.flatMap(({ asks, failure }) => (failure === undefined ? [] : asks))),
  );

/** What could be read before and cannot now: less than was known is no news. */
const lost = (before: ClusterFacts, part: ObjectFacts): readonly string[] => {
  const known = failing(before.sources);
  return [...failing(part.sources)].filter((asks) => !known.has(asks));
};

/**
 * Judges some namespaces of a scan again, by what they are now and by what was measured at the scan; nothing else of it is touched.
 * The error names what could not be read: the scan then stays as it is.
 */
export function reviseScan(
  scan: Scan,
  part: ObjectFacts,
  namespaces: ReadonlySet<string>,
  assess: (facts: ClusterFacts, namespaces: ReadonlySet<string>) => readonly Assessment[],
): Result<RevisedScan> {
  const unread = lost(scan.facts, part);
  if (unread.length > 0) return err(unread.join(', '));
  const facts = withNamespaces(scan.facts, part, namespaces);
  const isOf = ({ ref }: Assessment): boolean => namespaces.has(ref.namespace);
  const now = assess(facts, namespaces);
  const changes = compareOutcomes(scan.assessments.filter(isOf).map(outcomeOf), now.map(outcomeOf));
  const changed = [...new Set(changes.map(({ ref }) => workloadKey(ref)))];
  const { revision = 0 } = scan;
  return ok({
    scan: {
      ...scan,
      revision: changed.length === 0 ? revision : revision + 1,
      facts,
      assessments: [...scan.assessments.filter((one) => !isOf(one)), ...now],
    },
    changed,
  });
}
