import { problem } from '#lib/http/respond.ts';
import { route } from '#lib/http/route.ts';
import { keptCapture } from '#lib/runtime/kept-scans.ts';

/** A kept scan as a capture file: `?cluster=` names its cluster. */
export const GET = route<{ params: Promise<{ id: string }> }>(async (request, { params }) => {
  const { id } = await params;
  const cluster = request.nextUrl.searchParams.get('cluster') ?? '';
  const bytes = await keptCapture(cluster, id);
  if (bytes === undefined)
    return problem({
      status: 404,
      title: 'Not found',
      detail: `no scan ${id} of "${cluster}" is kept`,
      remedy: 'see GET /api/scans',
    });
  const name = `headroom-${cluster}-${id}.json.gz`.replaceAll(/[^\w.-]+/g, '-');
  return new Response(new Uint8Array(bytes), {
    headers: {
      'cache-control': 'no-store',
      'content-type': 'application/gzip',
      'content-disposition': `attachment; filename="${name}"`,
    },
  });
});
