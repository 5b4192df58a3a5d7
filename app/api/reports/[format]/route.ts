import { ReportQuery } from '#lib/http/contract/report.ts';
import { readQuery } from '#lib/http/read-query.ts';
import { NO_SCAN, notFound, problem } from '#lib/http/respond.ts';
import { respondFile } from '#lib/http/respond-file.ts';
import { route } from '#lib/http/route.ts';
import { chooseFleet } from '#lib/http/select-fleet.ts';
import { prices, storedScan } from '#lib/runtime/scans.ts';
import { exportChosen } from '#lib/usecases/export-report.ts';
import { fleetIndexOf, lastScan } from '../../../scan.ts';

/** The containers that the page shows, as a file: the same filters, the same order, the same figures. */
export const GET = route<{ params: Promise<{ format: string }> }>(async (request, { params }) => {
  const { format } = await params;
  const query = readQuery(request.nextUrl.searchParams, ReportQuery);
  if (!query.ok) return problem(query.error);
  const { scan: id, ...wanted } = query.value;
  const last = await lastScan();
  if (last === undefined) return problem(NO_SCAN);
  const kept = id === undefined || id === last.id ? undefined : await storedScan(last.facts.cluster, id);
  if (kept !== undefined && !kept.ok)
    return problem({ status: 500, title: 'The kept scan cannot be read', detail: kept.error });
  const scan = kept === undefined ? last : kept.value;
  if (scan === undefined) return notFound(`the kept scan ${id}`);
  const chosen = chooseFleet(fleetIndexOf(scan), { ...wanted, offset: 0, limit: 1 }).map(
    ({ assessment }) => assessment,
  );
  const report = exportChosen(scan, format, chosen, prices());
  if (!report.ok) return problem({ status: 404, title: 'No such format', detail: report.error });
  return respondFile(report.value.chunks, report.value.fileName, report.value.mediaType);
});
