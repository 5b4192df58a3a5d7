import { type Comparison, compareScans, type ScanToCompare } from '#lib/core/compare/comparison.ts';
import { err, ok, type Result } from '#lib/core/result.ts';
import type { Scan } from '#lib/ports/scan.ts';
import { deps } from './deps.ts';

/** A scan by its cluster and id. */
export type ScanName = { readonly cluster: string; readonly id: string };

const toCompare = ({ id, facts, assessments }: Scan): ScanToCompare => ({
  id,
  cluster: facts.cluster,
  takenAt: facts.takenAt,
  gaps: facts.gaps.length,
  assessments,
});

/** A scan that is shown, else one that is kept. */
async function named({ cluster, id }: ScanName): Promise<Result<Scan>> {
  const { clusters, history } = deps();
  const shown = clusters.flatMap(({ scans }) => scans.latest() ?? []);
  const found = shown.find((scan) => scan.id === id && scan.facts.cluster === cluster);
  if (found !== undefined) return ok(found);
  const kept = await history.scan(cluster, id);
  if (!kept.ok) return err(`the scan ${id} of ${cluster} cannot be read: ${kept.error}`);
  return kept.value === undefined ? err(`no scan ${id} of ${cluster} is kept`) : ok(kept.value);
}

/** Compares any two scans, of one cluster or of two; both are judged by the rules of today. */
export async function comparisonOf(before: ScanName, after: ScanName): Promise<Result<Comparison>> {
  const then = await named(before);
  if (!then.ok) return then;
  const now = await named(after);
  return now.ok ? ok(compareScans(toCompare(then.value), toCompare(now.value))) : now;
}
