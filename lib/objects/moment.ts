import { type Instant, parseInstant } from '#lib/core/instant.ts';

/** A time of the API as a moment; undefined when it is absent or no time. */
export const moment = (text: string | undefined): Instant | undefined =>
  text === undefined ? undefined : parseInstant(text);
