import { adjustFlag, isDefault, isOn, numberOf, setFlag, truth } from '../jvm/flag-cells.ts';
import { smallNumber } from '../jvm/jvm-number.ts';
import { MiB } from '../units/bytes.ts';
import { RULES } from './rules.ts';
import type { Step } from './vm.ts';

/** AggressiveHeap sets flags as if they stood on the command line. Source: arguments.cpp `set_aggressive_heap_flags`. */
export const takeAggressiveHeap: Step = ({ cells, machine, release }) => {
  if (!isOn(cells, 'AggressiveHeap')) return undefined;
  const memory = machine.memoryBytes;
  if (memory < 256 * MiB) return 'You need at least 256mb of memory to use -XX:+AggressiveHeap';
  const set = (name: string, size: number): void => setFlag(cells, name, smallNumber(size), 'command line');
  if (isDefault(cells, 'MaxHeapSize')) {
    const heap = Math.min(Math.floor(memory / 2), memory - 160 * MiB);
    for (const name of ['MaxHeapSize', 'InitialHeapSize', 'MinHeapSize']) set(name, heap);
  }
  if (isDefault(cells, 'NewSize')) {
    const young = Math.floor(numberOf(cells, 'MaxHeapSize') / 8) * 3;
    set('NewSize', young);
    set('MaxNewSize', young);
  }
  if (release.does.keepsLargePages) adjustFlag(cells, 'UseLargePages', truth(true), RULES.aggressiveHeap);
  setFlag(cells, 'UseParallelGC', truth(true), 'command line');
  return undefined;
};
