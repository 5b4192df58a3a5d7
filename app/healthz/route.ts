import { respond } from '#lib/http/respond.ts';
import { route } from '#lib/http/route.ts';

export const dynamic = 'force-dynamic';

/** The process lives. */
export const GET = route(() => respond({ status: 'ok' }));
