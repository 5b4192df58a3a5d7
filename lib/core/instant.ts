declare const unit: unique symbol;

/** A moment, in milliseconds since 1970-01-01T00:00:00Z. The clock that makes one is an argument, never read in here. */
export type Instant = number & { readonly [unit]: 'instant' };

/** @throws RangeError when `milliseconds` is no finite number: a caller's bug, never bad input (see `parseInstant`). */
export function instant(milliseconds: number): Instant {
  if (!Number.isFinite(milliseconds)) throw new RangeError(`not a moment: ${milliseconds}`);
  return milliseconds as Instant;
}

/** Reads an RFC 3339 time, as the Kubernetes API writes it; undefined when it is none. */
export function parseInstant(text: string): Instant | undefined {
  const milliseconds = Date.parse(text);
  return Number.isNaN(milliseconds) ? undefined : instant(milliseconds);
}
