import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { readExposition } from '#lib/core/metrics/exposition/read-exposition.ts';
import { factReader } from '#lib/core/metrics/fact.ts';
import { expect, table } from '#lib/testing/harness.ts';
import {
  AFTER_COLLECTION,
  ALLOCATIONS,
  BUFFERS,
  CLASSES,
  GC_TIMES,
  memoryNames,
  type Names,
  RUNTIME,
  THREADS,
} from './jvm-names.ts';

const used = memoryNames('used', 'usage');

/** Which question asks for a fact; what is missing here no question needs. */
const ASKED: Readonly<Record<string, Names>> = {
  'area used': used,
  'pool used': used,
  'area committed': memoryNames('committed', 'committed'),
  'pool committed': memoryNames('committed', 'committed'),
  'area max': memoryNames('max', 'limit'),
  'pool max': memoryNames('max', 'limit'),
  'pool after-gc': AFTER_COLLECTION,
  'live used': AFTER_COLLECTION,
  'buffer used': BUFFERS,
  'classes now': CLASSES,
  'classes loaded': CLASSES,
  'classes unloaded': CLASSES,
  'threads now': THREADS,
  'threads peak': THREADS,
  'gc seconds': GC_TIMES,
  'pool allocated': ALLOCATIONS,
  'live allocated': ALLOCATIONS,
  'runtime version': RUNTIME,
};

/** Told better by other series of the same exporter, or by the question for OTLP targets. */
const NOT_ASKED =
  /^(?:target.info|(?:process_runtime_)?jvm_class(?:es)?_(?:un)?loaded(?:_count)?(?:_classes)?(?:_total)?|jvm_gc_concurrent_phase_time_.+)$/;

const Scrape = z.object({ file: z.string(), text: z.string() });

const scrapes = gunzipSync(readFileSync(new URL('../../../core/metrics/fixtures/scrapes.jsonl.gz', import.meta.url)))
  .toString('utf8')
  .trim()
  .split('\n')
  .map((line) => Scrape.parse(JSON.parse(line)));

/** What is published and not recorded: one series each. */
const PUBLISHED = `
base:memory_used_heap_bytes 1
base_memory_usedHeap_bytes 1
base:memory_max_heap_bytes 1
vendor_memoryPool_Metaspace_usage_bytes 1
base:classloader_current_loaded_class_count 1
container_jvm_heap_used_bytes 1
container_jvm_heap_size_bytes 1
container_jvm_heap_max_size_bytes 1
cassandra_jvm_memory_pool_maximum_bytes{pool="G1 Old Gen"} 1
cassandra_jvm_memory_pool_used_bytes{pool="G1 Old Gen"} 1
jvm_memory_heapmemoryusage_used_bytes 1
jvm_memory_heap_used_bytes 1
jvm_heap_used_bytes 1
jvm_memorypool_usage_used{type="Metaspace"} 1
jvm_threads_threadcount 1
jvm_classes_loadedclasscount 1
jvm_gc_collection_time_ms_total{gc="G1 Young Generation"} 1
java_lang_memorypool_committed_usage_metaspace 1
java_lang_memorypool_used{name="Metaspace",attribute="Usage"} 1
metrics_app_1_driver_jvm_heap_used_Value{type="gauges"} 1
metrics_app_1_driver_jvm_pools_Metaspace_used_Value{type="gauges"} 1
java_nio_BufferPool_MemoryUsed{name="direct"} 1
flink_taskmanager_Status_JVM_Memory_Heap_Used 1
flink_taskmanager_Status_JVM_GarbageCollector_G1_Young_Generation_Time 1
`;

const asked = ({ exact, patterns }: Names, name: string): boolean =>
  exact.includes(name) || patterns.some((pattern) => new RegExp(`^(?:${pattern})$`).test(name));

table(
  'whatever the resolver reads from a scrape, a server is asked for',
  [...scrapes, { file: 'published', text: PUBLISHED }],
  ({ file, text }) => {
    const read = factReader();
    for (const sample of readExposition(text).samples) {
      const fact = read(sample);
      if (fact === undefined || fact === 'foreign' || NOT_ASKED.test(sample.name)) continue;
      const names = ASKED[`${fact.kind} ${fact.measure}`];
      if (names !== undefined) expect.soft(asked(names, sample.name), `${file}: ${sample.name}`).toBe(true);
    }
  },
);
