declare const unit: unique symbol;

/** A whole, non-negative count of bytes below 2^53. */
export type Bytes = number & { readonly [unit]: 'bytes' };

export const KiB = 1024;
export const MiB = 1024 * KiB;
export const GiB = 1024 * MiB;

/** @throws RangeError when `n` is not a whole count: a caller's bug, never bad input (see `parseMemoryQuantity`). */
export function bytes(n: number): Bytes {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`not a whole byte count: ${n}`);
  return n as Bytes;
}

export const mib = (n: number): Bytes => bytes(Math.ceil(n * MiB));

export const gib = (n: number): Bytes => bytes(Math.ceil(n * GiB));

/** Rounds up: a memory need is never understated. */
export const scale = (size: Bytes, factor: number): Bytes => bytes(Math.ceil(size * factor));

export const sum = (sizes: Iterable<Bytes>): Bytes => {
  let total = 0;
  for (const size of sizes) total += size;
  return bytes(total);
};

/** The next multiple of `step`; a multiple stays. */
export const roundUp = (size: Bytes, step: Bytes): Bytes => bytes(Math.ceil(size / step) * step);

/** The multiple of `step` below; a multiple stays. */
export const roundDown = (size: Bytes, step: Bytes): Bytes => bytes(Math.floor(size / step) * step);

/** What is left of `size` after `taken`, and nothing when more was taken than there is. */
export const remaining = (size: Bytes, taken: Bytes): Bytes => bytes(Math.max(0, size - taken));

export const largest = (first: Bytes, ...others: readonly Bytes[]): Bytes => bytes(Math.max(first, ...others));

export const smallest = (first: Bytes, ...others: readonly Bytes[]): Bytes => bytes(Math.min(first, ...others));
