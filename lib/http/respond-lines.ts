/** Sends one line of the answer. */
type Send<Line> = (line: Line) => void;

const HEADERS = {
  'content-type': 'application/x-ndjson; charset=utf-8',
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
} as const;

/**
 * Answers line by line while the work goes on. Whoever leaves ends the work: its signal aborts when the request does or when nobody
 * reads any more. A bug is logged whole under an id, and the last line tells that id.
 */
export function respondLines<Line>(
  left: AbortSignal,
  work: (send: Send<Line>, signal: AbortSignal) => Promise<void>,
  ofBug: (instance: string) => Line,
): Response {
  const abort = new AbortController();
  const signal = AbortSignal.any([left, abort.signal]);
  const text = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    async start(controller) {
      const send: Send<Line> = (line) => {
        if (!signal.aborted) controller.enqueue(text.encode(`${JSON.stringify(line)}\n`));
      };
      try {
        await work(send, signal);
      } catch (bug) {
        const instance = crypto.randomUUID();
        console.error({ instance, bug });
        send(ofBug(instance));
      }
      if (!signal.aborted) controller.close();
    },
    cancel: () => abort.abort(),
  });
  return new Response(stream, { headers: HEADERS });
}
