import { readBytes } from '#lib/http/read-body.ts';
import { refuseOtherSite } from '#lib/http/refuse-stranger.ts';
import { problem, respond } from '#lib/http/respond.ts';
import { route } from '#lib/http/route.ts';
import { keepCapture, keptBytes } from '#lib/runtime/kept-scans.ts';
import { scanHistory } from '#lib/runtime/scans.ts';

/** The largest capture that is taken in: one of 10,000 workloads is a tenth of it. */
const MOST_BYTES = 128 * 1024 * 1024;

/** The kept scans, newest first, and the room that they take. */
export const GET = route(async () => respond({ bytes: await keptBytes(), scans: await scanHistory() }));

/** Keeps a capture file, the body of the request, as a scan. */
export const POST = route(async (request) => {
  const other = refuseOtherSite(request.headers);
  if (other !== undefined) return problem(other);
  const bytes = await readBytes(request, MOST_BYTES);
  if (!bytes.ok) return problem(bytes.error);
  const kept = await keepCapture(bytes.value);
  if (!kept.ok)
    return problem({
      status: 400,
      title: 'No capture',
      detail: kept.error,
      remedy: 'send a file that headroom capture wrote, or one that was taken from Reports',
    });
  const { id, facts } = kept.value;
  return respond({ id, cluster: facts.cluster, takenAt: facts.takenAt, workloads: facts.workloads.length }, 201);
});
