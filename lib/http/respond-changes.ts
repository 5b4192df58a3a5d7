import type { Changes, NumberedChange } from '#lib/ports/changes.ts';
import { BEAT_MS, type Change, type STREAM_EVENTS } from './contract/change.ts';
import { problem } from './respond.ts';

/** How many streams one process holds; a person who finds none free asks from time to time instead. */
export const MOST_STREAMS = 256;

/** How much may wait for a reader that does not keep up. Then its stream ends, and it comes back for the rest when it can. */
const MOST_WAITING_BYTES = 64 * 1024;

/** When a reader whose stream ended comes back, in milliseconds. */
const COME_BACK_MS = 2000;

/** A stream is never stored nor packed on its way: a proxy that packs it would hold events back. */
const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
} as const;

const written = (event: keyof typeof STREAM_EVENTS, id: string, data?: Change): string =>
  `event: ${event}\nid: ${id}\ndata: ${JSON.stringify(data ?? {})}\n\n`;

const changed = ({ version, change }: NumberedChange): string => written('change', version, change);

/** What a reader has to be told first: what it missed since the version it has, or that this is not known any more. */
function first(changes: Changes, since: string | undefined): string {
  const id = changes.version();
  const missed = since === undefined ? [] : changes.since(since);
  if (missed === undefined) return written('reset', id);
  return missed.length === 0 ? written('beat', id) : missed.map(changed).join('');
}

/** Answers with changes as server-sent events; `open` counts the streams of this process. Source: WHATWG HTML, 9.2. */
export function changeResponder(beatMilliseconds: number = BEAT_MS) {
  let open = 0;
  return (changes: Changes, since: string | undefined, left: AbortSignal): Response => {
    if (open >= MOST_STREAMS) {
      return problem({
        status: 503,
        title: 'Too many streams',
        detail: `this process already tells ${MOST_STREAMS} readers of changes`,
        remedy: 'ask GET /api/scan from time to time, or close pages that nobody looks at',
      });
    }
    open += 1;
    const leave = (): void => {
      open -= 1;
    };
    let ends: readonly (() => void)[] = [leave];
    const end = (): void => {
      for (const each of ends) each();
      ends = [];
    };
    const text = new TextEncoder();
    const start = (controller: ReadableStreamDefaultController<Uint8Array>): void => {
      const finish = (): void => {
        if (ends.length === 0) return;
        end();
        controller.close();
      };
      const send = (chunk: string): void => {
        controller.enqueue(text.encode(chunk));
        if ((controller.desiredSize ?? 0) <= 0) finish();
      };
      const beat = setInterval(() => send(written('beat', changes.version())), beatMilliseconds);
      left.addEventListener('abort', finish);
      ends = [
        ...ends,
        () => clearInterval(beat),
        () => left.removeEventListener('abort', finish),
        changes.listen((numbered) => send(changed(numbered))),
      ];
      send(`retry: ${COME_BACK_MS}\n\n${first(changes, since)}`);
      if (left.aborted) finish();
    };
    const waiting = new ByteLengthQueuingStrategy({ highWaterMark: MOST_WAITING_BYTES });
    const stream = new ReadableStream<Uint8Array>({ start, cancel: end }, waiting);
    return new Response(stream, { headers: HEADERS });
  };
}
