import type { Collector } from '../jvm/collector.ts';
import { adjustFlag, chooseFlag, isDefault, isOn, numberOf } from '../jvm/flag-cells.ts';
import { turnOff } from './compressed-oops.ts';
import { Z_GRANULE } from './heap-constants.ts';
import { RULES } from './rules.ts';
import type { Step, Vm } from './vm.ts';

/** Worked example: 16 processors, 8 + floor(8 · 5 / 8) = 13. Source: workerPolicy.cpp. */
const workers = (cpus: number): number => (cpus <= 8 ? cpus : 8 + Math.floor(((cpus - 8) * 5) / 8));

const parallelThreads = ({ cells, machine }: Vm): number =>
  isDefault(cells, 'ParallelGCThreads') ? workers(machine.cpus) : numberOf(cells, 'ParallelGCThreads');

/** Leaves the heap to be resized at will, unless a ratio was set. */
function freeHeap({ cells }: Vm): void {
  if (isDefault(cells, 'MinHeapFreeRatio')) adjustFlag(cells, 'MinHeapFreeRatio', 0, RULES.freeRatio);
  if (isDefault(cells, 'MaxHeapFreeRatio')) adjustFlag(cells, 'MaxHeapFreeRatio', 100, RULES.freeRatio);
}

const g1: Step = (vm) => {
  const { cells, release } = vm;
  if (release.does.freesG1Heap) freeHeap(vm);
  const threads = parallelThreads(vm);
  if (threads === 0) return 'The flag -XX:+UseG1GC can not be combined with -XX:ParallelGCThreads=0';
  adjustFlag(cells, 'ParallelGCThreads', threads, RULES.parallelThreads);
  if (numberOf(cells, 'ConcGCThreads') === 0)
    chooseFlag(cells, 'ConcGCThreads', Math.max(Math.floor((threads + 2) / 4), 1), RULES.concurrentThreads);
  return undefined;
};

const parallel: Step = (vm) => {
  if (isOn(vm.cells, 'UseAdaptiveSizePolicy')) freeHeap(vm);
  const threads = parallelThreads(vm);
  if (threads === 0) return 'The Parallel GC can not be combined with -XX:ParallelGCThreads=0';
  adjustFlag(vm.cells, 'ParallelGCThreads', threads, RULES.parallelThreads);
  return undefined;
};

const parNew: Step = ({ cells, machine }) => {
  if (isDefault(cells, 'ParallelGCThreads'))
    adjustFlag(cells, 'ParallelGCThreads', workers(machine.cpus), RULES.parallelThreads);
  return undefined;
};

/** A single concurrent thread is not counted: the flag stays 0. */
const cms: Step = (vm) => {
  const { cells } = vm;
  parNew(vm);
  const threads = Math.floor((numberOf(cells, 'ParallelGCThreads') + 3) / 4);
  if (isDefault(cells, 'ConcGCThreads') && threads > 1)
    adjustFlag(cells, 'ConcGCThreads', threads, RULES.concurrentThreads);
  return undefined;
};

/** Serial's old generation below ParNew's young one: 8 only. */
const serial: Step = (vm) => (isOn(vm.cells, 'UseParNewGC') ? parNew(vm) : undefined);

const shenandoah: Step = (vm) => {
  const { cells, machine } = vm;
  if (isDefault(cells, 'ConcGCThreads'))
    adjustFlag(cells, 'ConcGCThreads', Math.max(1, Math.floor(machine.cpus / 4)), RULES.concurrentThreads);
  else if (numberOf(cells, 'ConcGCThreads') === 0)
    return 'Shenandoah expects ConcGCThreads > 0, check -XX:ConcGCThreads=#';
  if (isDefault(cells, 'ParallelGCThreads'))
    adjustFlag(cells, 'ParallelGCThreads', Math.max(1, Math.floor(machine.cpus / 2)), RULES.parallelThreads);
  else if (numberOf(cells, 'ParallelGCThreads') === 0)
    return 'Shenandoah expects ParallelGCThreads > 0, check -XX:ParallelGCThreads=#';
  const threads = numberOf(cells, 'ParallelGCThreads');
  if (threads < numberOf(cells, 'ConcGCThreads')) {
    vm.warnings.push(
      `[warning][gc] Shenandoah expects ConcGCThreads <= ParallelGCThreads, adjusting ParallelGCThreads automatically`,
    );
    adjustFlag(cells, 'ParallelGCThreads', numberOf(cells, 'ConcGCThreads'), RULES.parallelThreads);
  }
  return undefined;
};

/** A share of the processors, but not more than 2 % of the heap can give a page each. Source: zHeuristics.cpp. */
function zWorkers({ cells, machine, release }: Vm, share: number): number {
  const byCpus = Math.ceil((machine.cpus * share) / 100);
  if (!release.does.zThreadsByHeap) return byCpus;
  const byHeap = Math.trunc((numberOf(cells, 'MaxHeapSize') * (2 / 100)) / Z_GRANULE);
  return Math.max(1, Math.min(byCpus, byHeap));
}

const zgc: Step = (vm) => {
  const { cells, release } = vm;
  if (isOn(cells, 'UseCompressedOops')) turnOff(vm, 'UseCompressedOops');
  if (isDefault(cells, 'ParallelGCThreads'))
    adjustFlag(cells, 'ParallelGCThreads', zWorkers(vm, 60), RULES.parallelThreads);
  else if (numberOf(cells, 'ParallelGCThreads') === 0)
    return 'The flag -XX:+UseZGC can not be combined with -XX:ParallelGCThreads=0';
  if (isDefault(cells, 'ConcGCThreads'))
    adjustFlag(cells, 'ConcGCThreads', zWorkers(vm, release.does.zThreadsByHeap ? 25 : 12.5), RULES.concurrentThreads);
  else if (numberOf(cells, 'ConcGCThreads') === 0)
    return 'The flag -XX:+UseZGC can not be combined with -XX:ConcGCThreads=0';
  return undefined;
};

const none: Step = () => undefined;

const BY_COLLECTOR: Readonly<Record<Collector, Step>> = {
  serial,
  epsilon: none,
  parallel,
  cms,
  g1,
  shenandoah,
  zgc,
};

/** Counts the collector's threads; ZGC has no 4-byte references. Most are plain assignments: their origin stays `default`. Source: each collector's arguments file. */
export const countGcThreads: Step = (vm) => BY_COLLECTOR[vm.collector](vm);
