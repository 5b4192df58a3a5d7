import { cellOf, isOn, numberOf } from '../jvm/flag-cells.ts';
import { GiB, KiB, MiB } from '../units/bytes.ts';
import type { Step } from './vm.ts';

/** The longest hole of a 47-bit address space around a position-independent program. Source: measured between 50 and 100 TiB. */
const LONGEST_HOLE = 85 * 1024 * GiB;

/** Refuses a heap that no address space holds. */
export const checkAddressSpace: Step = ({ cells, release }) => {
  const heap = cellOf(cells, 'MaxHeapSize');
  if (heap.value <= LONGEST_HOLE) return undefined;
  const space = release.does.spacedUnits ? ' ' : '';
  return `Could not reserve enough space for ${heap.value / KiB}${space}KB object heap`;
};

/**
 * Refuses a G1 heap of so few regions that the shared objects leave none for the VM's first.
 * Source: measured with one, two and three regions of 1 to 32 MiB on 11.0.33 to 28-ea+18.
 */
export const checkFirstRegions: Step = ({ cells, collector, release, sharesClassData }) => {
  if (collector !== 'g1' || !sharesClassData) return undefined;
  const { archiveTakesRegion, archiveTakesMebibyte } = release.does;
  const region = numberOf(cells, 'G1HeapRegionSize');
  const regions = numberOf(cells, 'MaxHeapSize') / region;
  const isTooSmall = archiveTakesRegion || (archiveTakesMebibyte && region < 2 * MiB);
  if (!isTooSmall || regions > 2) return undefined;
  const young = Math.floor(numberOf(cells, 'NewSize') / KiB);
  return `GC triggered before VM initialization completed. Try increasing NewSize, current value ${young}K.`;
};

/** Transactional memory: hardly a processor has it switched on any more. */
export const checkProcessor: Step = ({ cells }) =>
  isOn(cells, 'UseRTMLocking') ? 'RTM instructions are not available on this CPU' : undefined;

/** AlwaysPreTouch writes the whole first heap: past the limit the kernel kills the VM before it is up. */
export const checkPreTouch: Step = ({ cells, machine }) => {
  const first = numberOf(cells, 'InitialHeapSize');
  if (!isOn(cells, 'AlwaysPreTouch') || first <= machine.grantedBytes) return undefined;
  return `Killed: -XX:+AlwaysPreTouch touches the first heap of ${first} bytes, the container's limit is ${machine.grantedBytes} bytes`;
};
