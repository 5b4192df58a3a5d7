import * as z from 'zod/mini';

/** One thing that is no longer as a page may have it, on the wire: where to look, never what is there. */
export const Change = z.object({ topic: z.string(), key: z.string(), did: z.string(), at: z.number() });
export type Change = z.infer<typeof Change>;

/** Names of the stream's events. `reset`: some changes were missed, everything has to be asked anew. `beat`: the line is alive. */
export const STREAM_EVENTS = { change: 'change', reset: 'reset', beat: 'beat' } as const;

/** How often a stream beats, in milliseconds; a reader that hears nothing for three beats takes the line for dead. */
export const BEAT_MS = 15_000;
