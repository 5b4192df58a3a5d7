import { encodeScanState } from '#lib/http/encode-scan-state.ts';
import { respond } from '#lib/http/respond.ts';
import { route } from '#lib/http/route.ts';
import { cancelScan, currentScan, scanProgress, startScan } from '#lib/runtime/scans.ts';

/** What the newest scan is doing, and which one is shown. */
export const GET = route(async () => {
  const shown = await currentScan();
  return respond(encodeScanState(scanProgress(), shown));
});

/** Starts a scan unless one runs. */
export const POST = route(async () => respond(encodeScanState(startScan(), await currentScan()), 202));

/** Ends the running scan; what was shown before stays. */
export const DELETE = route(async () => respond(encodeScanState(cancelScan(), await currentScan()), 202));
