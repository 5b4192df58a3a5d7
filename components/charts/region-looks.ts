import type { Basis, RegionId } from '#lib/core/budget/region.ts';

/** What a region is called, its colour, and what it is in one line. */
export const REGION_LOOKS: Readonly<Record<RegionId, { name: string; fill: string; explained: string }>> = {
  native: {
    name: 'JVM native and libc',
    fill: 'bg-region-native',
    explained: 'Symbols, compiler arenas, class data archive, malloc and what native libraries take',
  },
  gc: {
    name: 'Collector structures',
    fill: 'bg-region-gc',
    explained: 'Card tables, mark bitmaps and remembered sets: they grow with the heap',
  },
  'code-cache': { name: 'Code cache', fill: 'bg-region-code-cache', explained: 'Compiled methods' },
  metaspace: { name: 'Metaspace', fill: 'bg-region-metaspace', explained: 'What the JVM keeps of loaded classes' },
  'class-space': {
    name: 'Class space',
    fill: 'bg-region-class-space',
    explained: 'The part of metaspace that compressed class pointers can reach',
  },
  'thread-stacks': {
    name: 'Thread stacks',
    fill: 'bg-region-thread-stacks',
    explained: 'The touched part of every thread’s stack',
  },
  'direct-buffers': {
    name: 'Direct buffers',
    fill: 'bg-region-direct-buffers',
    explained: 'Off-heap buffers of NIO and Netty',
  },
  'mapped-files': {
    name: 'Mapped files',
    fill: 'bg-region-mapped-files',
    explained: 'Files mapped into memory whose pages count for the container',
  },
  heap: { name: 'Heap', fill: 'bg-heap', explained: 'Objects: the part one turns, the part that fills' },
};

/** How a figure came to be, as texture and in words. */
export const BASIS_LOOKS: Readonly<Record<Basis, { word: string; texture: string; explained: string }>> = {
  resolved: { word: 'resolved', texture: '', explained: 'decided by a flag or by the JVM itself' },
  measured: { word: 'measured', texture: '', explained: 'read from metrics' },
  modelled: { word: 'modelled', texture: 'basis-modelled', explained: 'computed from other facts' },
  assumed: { word: 'assumed', texture: 'basis-assumed', explained: 'taken for want of better' },
};
