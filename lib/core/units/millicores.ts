declare const unit: unique symbol;

/** Thousandths of a processor, whole and non-negative. */
export type Millicores = number & { readonly [unit]: 'millicores' };

/** @throws RangeError when `n` is not a whole count: a caller's bug, never bad input (see `parseCpuQuantity`). */
export function millicores(n: number): Millicores {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`not a whole count of millicores: ${n}`);
  return n as Millicores;
}
