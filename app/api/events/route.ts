import { route } from '#lib/http/route.ts';
import { respondChanges } from '#lib/runtime/events.ts';

export const dynamic = 'force-dynamic';

/**
 * Changes as they come, as server-sent events. A reader that was away says what it has, by `Last-Event-ID` or `?since=`, and gets
 * what it missed.
 */
export const GET = route((request) => {
  const since = request.headers.get('last-event-id') ?? request.nextUrl.searchParams.get('since') ?? undefined;
  return respondChanges(since, request.signal);
});
