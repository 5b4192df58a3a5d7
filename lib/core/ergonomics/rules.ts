import type { Rule } from '../jvm/prediction.ts';

const HOTSPOT = 'https://github.com/openjdk/jdk/blob/master/src/hotspot/share/';

const rule = (id: string, says: string, file: string): Rule => ({ id, says, source: HOTSPOT + file });

const ARGUMENTS = 'runtime/arguments.cpp';
const GC_ARGUMENTS = 'gc/shared/gcArguments.cpp';
const GENERATIONS = 'gc/shared/genArguments.cpp';
const COMPILERS = 'compiler/compilerDefinitions.cpp';

/** Why HotSpot chose a value: the rules of the set-up, in its order. */
export const RULES = {
  serverClass: rule(
    'server-class',
    'Two processors and 1,792 MiB make a server-class machine, which gets G1 (8: Parallel); any other gets Serial.',
    'gc/shared/gcConfig.cpp',
  ),
  parallelOld: rule('parallel-old', 'UseParallelOldGC selects Parallel.', 'gc/parallel/parallelArguments.cpp'),
  cmsYoung: rule(
    'cms-young',
    'CMS keeps the young generation to 83.2 MiB for each parallel thread.',
    'gc/cms/cmsArguments.cpp',
  ),
  alwaysG1: rule('always-g1', 'Since 27 every machine gets G1.', 'gc/shared/gcConfig.cpp'),
  compressedOops: rule(
    'compressed-oops',
    'References take 4 bytes as long as the largest heap can be addressed so.',
    ARGUMENTS,
  ),
  classPointers: rule('compressed-class-pointers', 'Class pointers take 4 bytes where the release can.', ARGUMENTS),
  physicalMemory: rule('physical-memory', 'The memory that percentages are taken of.', ARGUMENTS),
  fraction: rule('ram-fraction', 'A RAM fraction n is the percentage 100 / n.', ARGUMENTS),
  maxHeap: rule(
    'max-heap',
    'MaxRAMPercentage of the memory; below about 250 MiB MinRAMPercentage of it; between them never below 124.8 MiB.',
    ARGUMENTS,
  ),
  initialHeap: rule(
    'initial-heap',
    'InitialRAMPercentage of the memory, at least the smallest young and old generation, at most the largest heap.',
    ARGUMENTS,
  ),
  minHeap: rule('min-heap', 'The smallest young and old generation together.', ARGUMENTS),
  heapAlignment: rule('heap-alignment', 'Heap sizes are rounded up to what the collector can manage.', GC_ARGUMENTS),
  heapFits: rule(
    'heap-fits',
    'A smallest, first and largest heap that disagree are fitted to each other.',
    GC_ARGUMENTS,
  ),
  g1Region: rule('g1-region', 'About 2,048 regions: a power of two from 1 to 32 MiB.', 'gc/g1/g1HeapRegion.cpp'),
  g1Young: rule(
    'g1-young',
    'G1MaxNewSizePercent of the regions may become young, or what the young-generation flags say.',
    'gc/g1/g1YoungGenSizer.cpp',
  ),
  generations: rule(
    'generations',
    'The young generation is the heap / (NewRatio + 1), within what the generation flags and the heap allow.',
    GENERATIONS,
  ),
  freeRatio: rule('free-ratio', 'G1 has no free ratio of its heap unless one is set.', 'gc/g1/g1Arguments.cpp'),
  softMax: rule('soft-max-heap', 'The largest heap, or 90 % of it under ZGC since 25.', GC_ARGUMENTS),
  parallelThreads: rule(
    'parallel-gc-threads',
    'One per processor up to 8, then 5 for every 8; ZGC 60 %, Shenandoah half of the processors.',
    'gc/shared/workerPolicy.cpp',
  ),
  concurrentThreads: rule(
    'concurrent-gc-threads',
    'A quarter of the parallel threads; ZGC and Shenandoah a quarter of the processors.',
    'gc/g1/g1Arguments.cpp',
  ),
  compilerCount: rule(
    'compiler-count',
    '3/2 · log2(processors) · log2(log2(processors)), at least 2, as far as their buffers fit the code cache.',
    'compiler/compilationPolicy.cpp',
  ),
  codeCache: rule('code-cache', '48 MiB, five times that with tiered compilation.', COMPILERS),
  segmentedCodeCache: rule(
    'segmented-code-cache',
    'Tiered compilation with at least 240 MiB of code cache keeps three kinds of code apart.',
    COMPILERS,
  ),
  codeHeaps: rule(
    'code-heaps',
    'VM code gets 5 MiB and the compilers’ buffers, both kinds of compiled code half of the rest.',
    'code/codeCache.cpp',
  ),
  classSpace: rule(
    'class-space',
    'The class space is at most 80 % of MaxMetaspaceSize, in steps of 16 MiB (8, 11: 8 MiB less than it).',
    'memory/metaspace.cpp',
  ),
  metaspace: rule('metaspace', 'Metaspace sizes are rounded to what it commits at once.', 'memory/metaspace.cpp'),
  tieredStop: rule('interpreter-only', 'Without compilers there are no compiler threads.', COMPILERS),
  serverClassEmulation: rule(
    'client-emulation',
    'NeverActAsServerClassMachine makes small defaults of a client VM.',
    COMPILERS,
  ),
  aggressiveHeap: rule('aggressive-heap', 'AggressiveHeap takes half of the memory for Parallel.', ARGUMENTS),
} as const satisfies Readonly<Record<string, Rule>>;
