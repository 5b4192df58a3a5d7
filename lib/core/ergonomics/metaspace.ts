import { adjustFlag, cellOf, chooseFlag, hasFlag, isOn, numberOf } from '../jvm/flag-cells.ts';
import { vmNumber } from '../jvm/jvm-number.ts';
import { KiB, MiB } from '../units/bytes.ts';
import { RULES } from './rules.ts';
import { alignDown, alignUp, type Step, type Vm } from './vm.ts';

/** What the boot loader's metaspace takes twice over in 8 to 15. Source: metaspace.cpp `VIRTUALSPACEMULTIPLIER`. */
const BOOT_METASPACE = 8 * MiB;
/** The steps in which metaspace reserves and commits since 16. Source: metaspaceSettings.hpp. */
const ROOT_CHUNK = 16 * MiB;
const COMMIT_GRANULE = 64 * KiB;

/** `size` down to a multiple of `unit`, never to nothing. */
const downBounded = (size: number, unit: number): number => (size > unit ? alignDown(size, unit) : unit);

/** Rounds metaspace sizes and bounds the class space by them. Source: metaspace.cpp `ergo_initialize`. */
export const sizeMetaspace: Step = (vm) => (vm.release.does.elasticMetaspace ? sizeElastic(vm) : sizeInherited(vm));

function sizeElastic(vm: Vm): undefined {
  const { cells } = vm;
  const max = numberOf(cells, 'MaxMetaspaceSize');
  if (isOn(cells, 'UseCompressedClassPointers') || !hasFlag(cells, 'UseCompressedClassPointers')) {
    const asked = numberOf(cells, 'CompressedClassSpaceSize');
    const size = Math.max(alignUp(Math.min(asked, 8 * Math.floor(max / 10)), ROOT_CHUNK), ROOT_CHUNK);
    const isAsked = cellOf(cells, 'CompressedClassSpaceSize').origin !== 'default';
    if (size !== asked && isAsked && vm.release.does.tellsClassSpace)
      vm.warnings.push(
        `[warning][metaspace] CompressedClassSpaceSize adjusted from user input ${asked} bytes to ${size} bytes`,
      );
    if (size !== asked) chooseFlag(cells, 'CompressedClassSpaceSize', size, RULES.classSpace);
  }
  const first = Math.min(numberOf(cells, 'MetaspaceSize'), max);
  settle(vm, 'MetaspaceSize', downBounded(first, COMMIT_GRANULE));
  return undefined;
}

function sizeInherited(vm: Vm): string | undefined {
  const { cells, machine } = vm;
  const page = machine.pageBytes;
  const { text } = cellOf(cells, 'MaxMetaspaceSize');
  const exact = (BigInt(text) / BigInt(page)) * BigInt(page) || BigInt(page);
  cells.cells.set('MaxMetaspaceSize', { ...cellOf(cells, 'MaxMetaspaceSize'), ...vmNumber(exact) });
  const max = numberOf(cells, 'MaxMetaspaceSize');
  settle(vm, 'MetaspaceSize', downBounded(Math.min(numberOf(cells, 'MetaspaceSize'), max), page));
  settle(vm, 'CompressedClassSpaceSize', downBounded(numberOf(cells, 'CompressedClassSpaceSize'), page));
  if (BOOT_METASPACE >= max) return 'MaxMetaspaceSize is too small.';
  if (isOn(cells, 'UseCompressedClassPointers') && BOOT_METASPACE + numberOf(cells, 'CompressedClassSpaceSize') > max)
    chooseFlag(cells, 'CompressedClassSpaceSize', max - BOOT_METASPACE, RULES.classSpace);
  return undefined;
}

/** Assigns as HotSpot does there: the origin stays. */
function settle({ cells }: Vm, name: string, size: number): void {
  if (size !== numberOf(cells, name)) adjustFlag(cells, name, size, RULES.metaspace);
}
