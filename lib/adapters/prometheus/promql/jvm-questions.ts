import type { Question } from '../question.ts';
import {
  AFTER_COLLECTION,
  ALLOCATIONS,
  BUFFERS,
  CLASSES,
  GC_TIMES,
  heapPatterns,
  memoryNames,
  RUNTIME,
  THREADS,
} from './jvm-names.ts';
import { type HeapSelector, heapOf, meanRate, mostThreads, oldFloor, overRange } from './jvm-texts.ts';

const JVM = 'JVM metrics of any exporter';

const heapSelectors = (measure: 'used' | 'committed', otel: string): readonly HeapSelector[] => [
  { names: `jvm.memory.${measure}(_bytes)?|jvm_memory_bytes_${measure}`, matchers: ',area="heap"' },
  { names: `jvm.memory.${measure}(_bytes)?`, matchers: ',jvm_memory_type="heap"' },
  { names: `process_runtime_jvm_memory_${otel}(_bytes)?`, matchers: ',type="heap"' },
  { names: heapPatterns(measure).join('|') },
];

const LIVE: readonly HeapSelector[] = [
  {
    names:
      'jvm.gc.live.data.size(_bytes)?|jvm_memory_pool_collection_used_bytes|jvm.memory.used_after_last_gc(_bytes)?|process_runtime_jvm_memory_usage_after_last_gc(_bytes)?|(?i:java_lang_.+_collectionusage_used)|([a-z0-9_]+_)?jvm_memory_pools_.+_used_after_gc',
  },
];

/** What JVMs tell of themselves, each idea in all its spellings at once; the resolver tells them apart. */
export const JVM_QUESTIONS: readonly Question[] = [
  {
    id: 'heap-used',
    asks: 'used heap over time, worst pod of each workload',
    unit: 'bytes',
    needs: JVM,
    merge: 'join',
    text: heapOf(heapSelectors('used', 'usage')),
  },
  {
    id: 'heap-committed',
    asks: 'committed heap over time',
    unit: 'bytes',
    needs: JVM,
    merge: 'join',
    text: heapOf(heapSelectors('committed', 'committed')),
  },
  {
    id: 'live-set',
    asks: 'heap after collections over time',
    unit: 'bytes',
    needs: 'metrics of what a collection left',
    merge: 'join',
    text: `(${heapOf(LIVE)}) > 0`,
  },
  {
    id: 'memory-used',
    asks: 'the highest use of every area and pool',
    unit: 'bytes',
    needs: JVM,
    merge: 'max',
    text: overRange('max_over_time', memoryNames('used', 'usage')),
  },
  {
    id: 'memory-committed',
    asks: 'the highest committed size of every area and pool',
    unit: 'bytes',
    needs: JVM,
    merge: 'max',
    text: overRange('max_over_time', memoryNames('committed', 'committed')),
  },
  {
    id: 'memory-max',
    asks: 'the maximum of every area and pool',
    unit: 'bytes',
    needs: JVM,
    merge: 'max',
    text: overRange('max_over_time', memoryNames('max', 'limit')),
  },
  {
    id: 'after-collection',
    asks: 'the most that a collection left in each pool',
    unit: 'bytes',
    needs: 'metrics of what a collection left',
    merge: 'max',
    text: overRange('max_over_time', AFTER_COLLECTION),
  },
  {
    id: 'old-floor',
    asks: 'what the old generation held at its lowest: a twentieth of the time it held less',
    unit: 'bytes',
    needs: 'metrics of memory pools',
    merge: 'min',
    text: oldFloor(),
  },
  {
    id: 'buffers',
    asks: 'the most that direct and mapped buffers took',
    unit: 'bytes',
    needs: 'metrics of buffers',
    merge: 'max',
    text: overRange('max_over_time', BUFFERS),
  },
  {
    id: 'classes',
    asks: 'the most classes that were loaded',
    unit: 'count',
    needs: JVM,
    merge: 'max',
    text: overRange('max_over_time', CLASSES),
  },
  {
    id: 'threads',
    asks: 'the most threads that ran, and the JVM’s own peak',
    unit: 'count',
    needs: JVM,
    merge: 'max',
    text: mostThreads(THREADS),
  },
  {
    id: 'gc-share',
    asks: 'the share of time spent in collections, by collector',
    unit: 'fraction',
    needs: 'counters of time in collections',
    merge: 'mean',
    text: meanRate(GC_TIMES),
  },
  {
    id: 'allocation',
    asks: 'bytes allocated a second',
    unit: 'bytes per second',
    needs: 'counters of allocation',
    merge: 'mean',
    text: meanRate(ALLOCATIONS),
  },
  {
    id: 'runtime',
    asks: 'what each JVM says it is',
    unit: 'labels',
    needs: 'jvm_info or jvm_runtime_info',
    merge: 'max',
    text: overRange('max_over_time', RUNTIME),
  },
  {
    id: 'target-info',
    asks: 'which pod a job and instance of OTLP is',
    unit: 'labels',
    needs: 'target_info',
    merge: 'max',
    text: overRange('max_over_time', { exact: ['target_info'], patterns: ['target[.]info'] }),
  },
];
