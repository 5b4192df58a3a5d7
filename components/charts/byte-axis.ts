import { GiB, MiB } from '#lib/core/units/bytes.ts';

/** An axis of bytes from 0: where it ends and where its ticks stand. */
export type ByteAxis = { readonly end: number; readonly ticks: readonly number[]; readonly unit: 'MiB' | 'GiB' };

/** At most this many steps: more labels than that run into each other. */
const STEPS = 7;

/** An axis that holds `largest` with a little air; ticks are powers of two, as memory is bought. Above 16 GiB its unit is GiB. */
export function byteAxis(largest: number): ByteAxis {
  const end = Math.max(largest * 1.04, MiB);
  let step = MiB;
  while (end / step > STEPS) step *= 2;
  return {
    end,
    ticks: Array.from({ length: Math.floor(end / step) + 1 }, (_, i) => i * step),
    unit: end > 16 * GiB ? 'GiB' : 'MiB',
  };
}

/** A tick's label without its unit. */
export const tickLabel = (size: number, unit: ByteAxis['unit']): string =>
  (unit === 'GiB' ? size / GiB : size / MiB).toLocaleString('en-GB', { maximumFractionDigits: 1 });
