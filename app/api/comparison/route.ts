import { COMPARISON_WRITERS } from '#lib/core/compare/write-comparison.ts';
import { ComparisonQuery } from '#lib/http/contract/comparison.ts';
import { readQuery } from '#lib/http/read-query.ts';
import { problem } from '#lib/http/respond.ts';
import { respondFile } from '#lib/http/respond-file.ts';
import { route } from '#lib/http/route.ts';
import { comparisonOf } from '#lib/runtime/comparisons.ts';

/** What changed between two scans, as a file. */
export const GET = route(async (request) => {
  const query = readQuery(request.nextUrl.searchParams, ComparisonQuery);
  if (!query.ok) return problem(query.error);
  const { before, after, cluster, beforeCluster = cluster, format } = query.value;
  const writer = COMPARISON_WRITERS.find(({ id }) => id === format);
  if (writer === undefined) {
    const detail = `"${format}" is no format: choose ${COMPARISON_WRITERS.map(({ id }) => id).join(', ')}`;
    return problem({ status: 404, title: 'No such format', detail });
  }
  const comparison = await comparisonOf({ cluster: beforeCluster, id: before }, { cluster, id: after });
  if (!comparison.ok) return problem({ status: 404, title: 'Not found', detail: comparison.error });
  const name = `headroom-comparison-${before}-${after}.${writer.extension}`.replaceAll(/[^\w.-]+/g, '-');
  return respondFile(writer.write(comparison.value), name, writer.mediaType);
});
