import { type Bytes, bytes } from '../units/bytes.ts';
import type { Basis, Region, RegionId } from './region.ts';

/** A region with what of it was resident when the process was at its peak: what the remainder of the peak is not. */
export type Estimate = { readonly region: Region; readonly held: Bytes };

type Sizes = { readonly size: number; readonly held: number; readonly observed?: number };

/** Makes a region's estimate; sizes round up, what was held rounds down, so that nothing is understated. */
export function estimate(id: RegionId, basis: Basis, { size, held, observed }: Sizes, because: string): Estimate {
  return {
    region: {
      id,
      size: bytes(Math.ceil(size)),
      basis,
      because,
      ...(observed === undefined ? {} : { observed: bytes(Math.ceil(observed)) }),
    },
    held: bytes(Math.floor(Math.max(0, held))),
  };
}
