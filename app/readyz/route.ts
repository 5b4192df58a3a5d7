import { problem, respond } from '#lib/http/respond.ts';
import { route } from '#lib/http/route.ts';
import { currentScan, scanProgress } from '#lib/runtime/scans.ts';

export const dynamic = 'force-dynamic';

/** A scan is there to be shown. */
export const GET = route(async () => {
  const scan = await currentScan();
  if (scan !== undefined) return respond({ status: 'ok', scan: scan.id });
  const { state } = scanProgress();
  return problem({ status: 503, title: 'Not ready', detail: `no scan is there yet; the newest is ${state}` });
});
