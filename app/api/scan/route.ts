import type { NextRequest } from 'next/server';
import { encodeScanState } from '#lib/http/encode-scan-state.ts';
import { refuseOtherSite } from '#lib/http/refuse-stranger.ts';
import { problem, respond } from '#lib/http/respond.ts';
import { route } from '#lib/http/route.ts';
import { cancelScan, clusterStates, startScan } from '#lib/runtime/scans.ts';
import { clusterOfQuestion } from '../../scan.ts';

/** Does something with the scan of the cluster that is named, or with those of all, then tells how they stand. */
const answering = (act: (cluster: string | undefined) => Promise<void>, status: number) =>
  route(async ({ method, headers, nextUrl: { searchParams } }: NextRequest) => {
    const other = method === 'GET' ? undefined : refuseOtherSite(headers);
    if (other !== undefined) return problem(other);
    const cluster = searchParams.has('cluster') ? clusterOfQuestion(searchParams) : undefined;
    if (cluster?.ok === false) return problem(cluster.error);
    await act(cluster?.value);
    return respond(encodeScanState(await clusterStates(cluster?.value)), status);
  });

/** What the newest scan is doing, and which one is shown: of one cluster, or of all. */
export const GET = answering(async () => {}, 200);

/** Starts a scan unless one runs. */
export const POST = answering(startScan, 202);

/** Ends the running scan; what was shown before stays. */
export const DELETE = answering(cancelScan, 202);
