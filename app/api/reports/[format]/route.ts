import { mergeClusters } from '#lib/core/model/merge-clusters.ts';
import { err, ok, type Result } from '#lib/core/result.ts';
import { ReportQuery } from '#lib/http/contract/report.ts';
import type { FleetIndex } from '#lib/http/fleet-index.ts';
import { readQuery } from '#lib/http/read-query.ts';
import { scopeOf } from '#lib/http/report-scope.ts';
import { NO_SCAN, type ProblemSpec, problem } from '#lib/http/respond.ts';
import { respondFile } from '#lib/http/respond-file.ts';
import { route } from '#lib/http/route.ts';
import { chooseFleet } from '#lib/http/select-fleet.ts';
import { EXPORTERS } from '#lib/runtime/exporters.ts';
import { prices, storedScan } from '#lib/runtime/scans.ts';
import { VERSION } from '#lib/runtime/version.ts';
import { exportReport } from '#lib/usecases/export-report.ts';
import { fleetIndexOf, fleetOf, lastScans, type Scan } from '../../../scan.ts';

type Wanted = { readonly scan: Scan; readonly index: FleetIndex };

/** A kept scan of a cluster, whether or not the cluster is among those that are shown. */
async function keptScan(id: string, cluster: string): Promise<Result<Wanted, ProblemSpec>> {
  const kept = await storedScan(cluster, id);
  if (!kept.ok) return err({ status: 500, title: 'The kept scan cannot be read', detail: kept.error });
  if (kept.value === undefined) return err({ status: 404, title: 'Not found', detail: `no scan ${id} is kept` });
  return ok({ scan: kept.value, index: fleetIndexOf(kept.value) });
}

/** The scans that a report is of, as one: the kept one that is named, else the last of each cluster that is wanted. */
async function wanted(id: string | undefined, clusters: readonly string[]): Promise<Result<Wanted, ProblemSpec>> {
  const last = (await lastScans()).filter(({ facts }) => clusters.length === 0 || clusters.includes(facts.cluster));
  const [first, ...others] = last;
  const names = clusters.length > 0 ? clusters : last.map(({ facts }) => facts.cluster);
  if (id !== undefined && !last.some((scan) => scan.id === id && last.length === 1)) {
    const [cluster, ...more] = names;
    if (cluster !== undefined && more.length === 0) return keptScan(id, cluster);
    const detail = 'a kept scan is of one cluster';
    return err({ status: 400, title: 'Which cluster?', detail, remedy: 'add ?cluster=' });
  }
  if (first === undefined) return err(NO_SCAN);
  const facts = mergeClusters(
    first.facts,
    others.map((scan) => scan.facts),
  );
  return ok({ scan: { ...first, facts }, index: fleetOf(last) });
}

/** The containers that the page shows, as a file: the same filters, the same order, the same figures. */
export const GET = route<{ params: Promise<{ format: string }> }>(async (request, { params }) => {
  const { format } = await params;
  const query = readQuery(request.nextUrl.searchParams, ReportQuery);
  if (!query.ok) return problem(query.error);
  const { scan: id, ...filter } = query.value;
  const of = await wanted(id, filter.cluster);
  if (!of.ok) return problem(of.error);
  const chosen = chooseFleet(of.value.index, filter).map(({ assessment }) => assessment);
  const context = { version: VERSION, scope: scopeOf(filter), prices: prices() };
  const report = exportReport({ scan: of.value.scan, chosen, format, context }, EXPORTERS);
  if (!report.ok) return problem({ status: 404, title: 'No such format', detail: report.error });
  return respondFile(report.value.chunks, report.value.fileName, report.value.mediaType);
});
