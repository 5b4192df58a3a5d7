import { problem, respond } from '#lib/http/respond.ts';
import { route } from '#lib/http/route.ts';
import { clusterStates } from '#lib/runtime/scans.ts';

export const dynamic = 'force-dynamic';

/** A scan of some cluster is there to be shown. */
export const GET = route(async () => {
  const states = await clusterStates();
  const scans = states.flatMap(({ scan }) => scan?.id ?? []);
  if (scans.length > 0) return respond({ status: 'ok', scan: scans.join() });
  const doing = states.map(({ progress }) => progress.state).join(', ');
  return problem({ status: 503, title: 'Not ready', detail: `no scan is there yet; the newest is ${doing}` });
});
