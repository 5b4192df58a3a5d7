import { chooseFlag, isDefault, numberOf } from '../jvm/flag-cells.ts';
import { KiB, MiB } from '../units/bytes.ts';
import { RULES } from './rules.ts';
import { alignUp, clamp, type Vm } from './vm.ts';

const powerBelow = (size: number): number => 2 ** Math.floor(Math.log2(size));
const powerAbove = (size: number): number => 2 ** Math.ceil(Math.log2(size));

/**
 * The size of G1's regions, written to its flag. Worked example: 6 GiB / 2048 = 3 MiB, a region of 4 MiB (8, 11: 2 MiB).
 * Source: g1HeapRegion.cpp `setup_heap_region_size`.
 */
export function chooseG1Region({ cells, release }: Vm): number {
  const { regionsFromMaximum, regionsTo512 } = release.does;
  const asked = numberOf(cells, 'G1HeapRegionSize');
  const max = numberOf(cells, 'MaxHeapSize');
  const heap = regionsFromMaximum ? max : Math.floor((numberOf(cells, 'InitialHeapSize') + max) / 2);
  const isAsked = !isDefault(cells, 'G1HeapRegionSize') && asked !== 0;
  const wanted = isAsked ? asked : Math.max(Math.floor(heap / 2048), MiB);
  const most = (isAsked && regionsTo512 ? 512 : 32) * MiB;
  const region = clamp(
    regionsFromMaximum ? powerAbove(isAsked ? wanted : Math.min(wanted, most)) : powerBelow(wanted),
    MiB,
    most,
  );
  if (region !== asked) chooseFlag(cells, 'G1HeapRegionSize', region, RULES.g1Region);
  return region;
}

const LEAST_REGIONS = 10;

/**
 * The size of Shenandoah's regions, or the line that refuses a heap too small for ten of them.
 * Source: shenandoahHeapRegion.cpp `setup_sizes`; the region flags themselves are left at their defaults here.
 */
export function chooseShenandoahRegion({ cells, machine, release }: Vm): number | string {
  const heap = alignUp(numberOf(cells, 'MaxHeapSize'), machine.pageBytes);
  const least = Math.max(256 * KiB, numberOf(cells, 'ShenandoahMinRegionSize'));
  const widest = numberOf(cells, 'ShenandoahMaxRegionSize') || (release.does.wideShenandoahRegions ? 64 : 32) * MiB;
  if (heap / LEAST_REGIONS < least)
    return `Invalid -XX:ShenandoahMinRegionSize option: Max heap size (${heap / KiB}K) is too low to afford the minimum number of regions (${LEAST_REGIONS}) of minimum region size (${least / KiB}K).`;
  const wanted = clamp(Math.floor(heap / 2048), least, Math.min(widest, 32 * MiB));
  return powerBelow(alignUp(wanted, machine.pageBytes));
}
