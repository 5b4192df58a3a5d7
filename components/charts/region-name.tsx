import type { Basis, RegionId } from '#lib/core/budget/region.ts';
import { BASIS_LOOKS, REGION_LOOKS } from './region-looks.ts';

/** A region's swatch, with the texture of its basis, and its name. */
export function RegionName({ id, basis }: { id: RegionId; basis?: Basis | undefined }) {
  const { name, fill, explained } = REGION_LOOKS[id];
  const texture = basis === undefined ? '' : BASIS_LOOKS[basis].texture;
  return (
    <span title={explained}>
      <i data-mark className={`mr-2 inline-block size-2.5 ${fill} ${texture}`} />
      {name}
    </span>
  );
}

/** What the textures mean. */
export const BasisKey = () => (
  <span className="flex flex-wrap gap-x-3 text-xs text-ink-soft">
    <span title="resolved by a flag, or measured">
      <i data-mark className="mr-1.5 inline-block h-2.5 w-3.5 bg-offheap" />
      known
    </span>
    <span title={BASIS_LOOKS.modelled.explained}>
      <i data-mark className="basis-modelled mr-1.5 inline-block h-2.5 w-3.5 bg-offheap" />
      modelled
    </span>
    <span title={BASIS_LOOKS.assumed.explained}>
      <i data-mark className="basis-assumed mr-1.5 inline-block h-2.5 w-3.5 bg-offheap" />
      assumed
    </span>
  </span>
);
