import { adjustFlag, chooseFlag, isOn, numberOf } from '../jvm/flag-cells.ts';
import { KiB } from '../units/bytes.ts';
import { C1_BUFFER, c2Buffer, compilersOf, hasProfiledCode, LEAST_CODE, threadsByCompiler } from './compilers.ts';
import { RULES } from './rules.ts';
import { alignUp, isCommandLine, largePage, type Step, type Vm } from './vm.ts';

const OWN = 'NonNMethodCodeHeapSize';
const PROFILED = 'ProfiledCodeHeapSize';
const PLAIN = 'NonProfiledCodeHeapSize';

const inK = (size: number): string => `${Math.floor(size / KiB)}K`;

type Heap = { size: number; readonly isSet: boolean };
type Heaps = { readonly own: Heap; readonly profiled: Heap; readonly plain: Heap };

/** What the compilers' threads take of the VM's own code heap. */
function compilerBuffers(vm: Vm): number {
  const { c1, c2 } = threadsByCompiler(vm, numberOf(vm.cells, 'CICompilerCount'));
  return c1 * C1_BUFFER + c2 * c2Buffer(vm);
}

const readHeaps = (vm: Vm): Heaps => {
  const heap = (name: string): Heap => ({ size: numberOf(vm.cells, name), isSet: isCommandLine(vm, name) });
  return { own: heap(OWN), profiled: heap(PROFILED), plain: heap(PLAIN) };
};

function write({ cells }: Vm, own: number, profiled: number, plain: number): void {
  chooseFlag(cells, OWN, own, RULES.codeHeaps);
  chooseFlag(cells, PROFILED, profiled, RULES.codeHeaps);
  chooseFlag(cells, PLAIN, plain, RULES.codeHeaps);
}

function sum(own: number, profiled: number, plain: number): string {
  return `Invalid code heap sizes: NonNMethodCodeHeapSize (${inK(own)}) + ProfiledCodeHeapSize (${inK(profiled)}) + NonProfiledCodeHeapSize (${inK(plain)}) = ${inK(own + profiled + plain)}`;
}

/** Divides the code cache. Source: codeCache.cpp `initialize_heaps`. */
export const divideCodeCache: Step = (vm) => {
  const { cells, machine, release } = vm;
  if (!release.does.separateCodeHeaps) {
    for (const name of ['ReservedCodeCacheSize', 'InitialCodeCacheSize']) {
      const size = numberOf(cells, name);
      if (size % machine.pageBytes !== 0) adjustFlag(cells, name, alignUp(size, machine.pageBytes), RULES.codeHeaps);
    }
    return undefined;
  }
  if (isOn(cells, 'SegmentedCodeCache'))
    return release.does.alignsCodeHeaps ? divideInPages(vm, readHeaps(vm)) : divideExactly(vm, readHeaps(vm));
  chooseFlag(cells, PROFILED, 0, RULES.codeHeaps);
  chooseFlag(cells, PLAIN, 0, RULES.codeHeaps);
  if (release.does.singleCodeHeapIsPage) chooseFlag(cells, OWN, machine.pageBytes, RULES.codeHeaps);
  return undefined;
};

/** 9 to 21: the three sizes are the whole cache to the byte. */
function divideExactly(vm: Vm, { own, profiled, plain }: Heaps): string | undefined {
  const { cells, machine } = vm;
  const page = machine.pageBytes;
  const cache = numberOf(cells, 'ReservedCodeCacheSize');
  const least = (heap: Heap): number => (heap.isSet ? heap.size : page);
  const [leastOwn, leastProfiled, leastPlain] = [least(own), least(profiled), least(plain)];
  const total = leastOwn + leastProfiled + leastPlain;
  const areAllSet = own.isSet && profiled.isSet && plain.isSet;
  if (total > cache)
    return `${sum(leastOwn, leastProfiled, leastPlain)} is greater than ReservedCodeCacheSize (${inK(cache)}).`;
  if (areAllSet && total !== cache)
    return `${sum(leastOwn, leastProfiled, leastPlain)} is not equal to ReservedCodeCacheSize (${inK(cache)}).`;
  if (!own.isSet) own.size += compilerBuffers(vm);
  if (!own.isSet && !profiled.isSet && !plain.isSet) {
    if (cache > own.size) {
      profiled.size = Math.floor((cache - own.size) / 2);
      plain.size = cache - own.size - profiled.size;
    } else {
      own.size = cache - 2 * page;
      profiled.size = page;
      plain.size = page;
    }
  } else if (!areAllSet) giveTheRest(cache, page, { own, profiled, plain });
  if (!hasProfiledCode(vm)) {
    plain.size += profiled.size;
    profiled.size = 0;
  }
  if (compilersOf(vm) === 'none') {
    own.size += plain.size;
    plain.size = 0;
  }
  if (own.size < LEAST_CODE)
    return `Not enough space in non-nmethod code heap to run VM: ${inK(own.size)} < ${inK(LEAST_CODE)}`;
  write(vm, own.size, profiled.size, plain.size);
  return undefined;
}

/** Where some heaps are set, the others take what is left; the VM's own heap only at the end. */
function giveTheRest(cache: number, page: number, { own, profiled, plain }: Heaps): void {
  let rest = cache - (own.size + profiled.size + plain.size);
  const adapt = (heap: Heap): void => {
    if (rest < 0 && heap.size + rest <= 0) {
      rest += heap.size - page;
      heap.size = page;
    } else {
      heap.size += rest;
      rest = 0;
    }
  };
  if (plain.isSet) {
    if (!profiled.isSet) adapt(profiled);
  } else if (profiled.isSet) adapt(plain);
  else if (own.isSet) {
    profiled.size = Math.floor((cache - own.size) / 2);
    plain.size = cache - own.size - profiled.size;
    rest = 0;
  }
  own.size += rest;
}

/** Transparent huge pages hold code as well. Source: codeCache.cpp `page_size`. */
const codePage = (vm: Vm): number =>
  isOn(vm.cells, 'UseTransparentHugePages') ? largePage(vm.machine) : vm.machine.pageBytes;

/** Since 22 to 25: whole pages; a cache that nobody set becomes their sum. */
function divideInPages(vm: Vm, { own, profiled, plain }: Heaps): string | undefined {
  const { cells } = vm;
  const page = codePage(vm);
  const isCacheSet = isCommandLine(vm, 'ReservedCodeCacheSize');
  const hasProfiled = hasProfiledCode(vm);
  const buffers = compilerBuffers(vm);
  let cache = alignUp(numberOf(cells, 'ReservedCodeCacheSize'), page);
  const isProfiledSet = profiled.isSet || !hasProfiled;
  if (!hasProfiled) {
    plain.size += profiled.size;
    profiled.size = 0;
  }
  if (!own.isSet) own.size += buffers;
  const taken = isCacheSet ? alignUp(own.size, page) : own.size;
  const rest = (used: number, least: number): number => (cache > used + least ? cache - used : least);
  if (!isProfiledSet && !plain.isSet) {
    profiled.size = cache > taken + 2 * page ? alignUp(Math.floor((cache - taken) / 2), page) : page;
    plain.size = isCacheSet ? rest(taken + profiled.size, page) : profiled.size;
  }
  if (isProfiledSet && !plain.isSet) plain.size = rest(taken + profiled.size, page);
  if (!isProfiledSet && plain.isSet) profiled.size = rest(taken + plain.size, page);
  const leastOwn = LEAST_CODE + buffers;
  if (!own.isSet && isProfiledSet && plain.isSet) own.size = rest(profiled.size + plain.size, leastOwn);
  own.size = alignUp(own.size, page);
  profiled.size = alignUp(profiled.size, page);
  plain.size = alignUp(plain.size, page);
  const total = own.size + profiled.size + plain.size;
  if (total !== cache && !isCacheSet) cache = total;
  if (own.size < leastOwn)
    return `Not enough space in non-nmethod code heap to run VM: ${inK(own.size)} < ${inK(leastOwn)}`;
  if (total !== cache) {
    const named = [`NonNMethodCodeHeapSize (${inK(own.size)})`];
    if (hasProfiled) named.push(`ProfiledCodeHeapSize (${inK(profiled.size)})`);
    named.push(`NonProfiledCodeHeapSize (${inK(plain.size)})`);
    return `Invalid code heap sizes: ${named.join(' + ')} = ${inK(total)} is ${total > cache ? 'greater' : 'less'} than ReservedCodeCacheSize (${inK(cache)}).`;
  }
  write(vm, own.size, profiled.size, plain.size);
  chooseFlag(cells, 'ReservedCodeCacheSize', cache, RULES.codeHeaps);
  return undefined;
}
