import type { NextRequest } from 'next/server';
import { problem } from './respond.ts';

type Handler<Context> = (request: NextRequest, context: Context) => Promise<Response> | Response;

/**
 * The bug boundary of a route: whatever it throws is logged whole under an id and answered with a problem document
 * that carries that id and nothing else of it.
 */
export function route<Context>(handle: Handler<Context>): Handler<Context> {
  return async (request, context) => {
    try {
      return await handle(request, context);
    } catch (bug) {
      const instance = crypto.randomUUID();
      console.error({ instance, method: request.method, path: request.nextUrl.pathname, bug });
      return problem({
        status: 500,
        title: 'Headroom has a bug',
        detail: 'The request could not be answered; the log holds the whole of it under this instance.',
        instance,
      });
    }
  };
}
