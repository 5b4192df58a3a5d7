import { BEAT_MS, Change, STREAM_EVENTS } from '#lib/http/contract/change.ts';

/** How long to wait before a stream is opened again by hand, where the browser has given up. */
const AGAIN_MS = 10_000;

export type ChangeHearer = {
  /** The version that the page was made at. */
  readonly since: string;
  readonly changed: (change: Change) => void;
  /** Some changes were missed: everything has to be asked anew. */
  readonly reset: () => void;
  /** Whether changes arrive at present; while they do not, the page has to ask. */
  readonly live: (isLive: boolean) => void;
};

/** The part of the browser's EventSource that is used. */
export type EventStream = {
  readonly readyState: number;
  addEventListener(type: string, listener: (event: MessageEvent) => void): void;
  close(): void;
};

const CLOSED = 2;

/** What is heard can be set to rest, as for a page that nobody sees: it holds no line then, and misses nothing. */
export type Following = { rest(): void; resume(): void };

/**
 * Hears what changes until it is set to rest. The browser comes back by itself with the last version it heard; where
 * it gives up, or the line is silent for three beats, a new stream goes on from there.
 */
export function followChanges(
  { since, changed, reset, live }: ChangeHearer,
  open: (url: string) => EventStream = (url) => new EventSource(url),
): Following {
  let version = since;
  let stream: EventStream | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;

  const rest = (): void => {
    clearTimeout(again);
    stream?.close();
    stream = undefined;
  };
  const connectIn = (milliseconds: number): void => {
    clearTimeout(again);
    again = setTimeout(connect, milliseconds);
  };
  const heard = (event: MessageEvent): void => {
    version = event.lastEventId || version;
    live(true);
    connectIn(3 * BEAT_MS);
  };

  function connect(): void {
    rest();
    const opened = open(`/api/events?since=${encodeURIComponent(version)}`);
    stream = opened;
    opened.addEventListener(STREAM_EVENTS.beat, heard);
    opened.addEventListener(STREAM_EVENTS.reset, (event) => {
      heard(event);
      reset();
    });
    opened.addEventListener(STREAM_EVENTS.change, (event) => {
      heard(event);
      changed(Change.parse(JSON.parse(event.data)));
    });
    opened.addEventListener('error', () => {
      live(false);
      if (opened.readyState === CLOSED) connectIn(AGAIN_MS);
    });
    connectIn(3 * BEAT_MS);
  }

  connect();
  return { rest, resume: () => void (stream === undefined && connect()) };
}
