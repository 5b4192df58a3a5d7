import { expect, table } from '#lib/testing/harness.ts';
import { readExposition } from './exposition/read-exposition.ts';
import { metricsDocument } from './metrics-document.ts';
import { readJvm } from './read-jvm.ts';

const read = (text: string) => metricsDocument(readJvm(readExposition(`${text.trim()}\n`).samples));

table(
  'spellings that no recorded scrape holds',
  [
    {
      why: 'Flink keeps two groups for one JVM of a small cluster and counts classes since the start',
      source: 'flink',
      text: `
flink_taskmanager_Status_JVM_Memory_Heap_Used{host="a",tm_id="x",} 100
flink_taskmanager_Status_JVM_Memory_NonHeap_Used{host="a",tm_id="x",} 40
flink_jobmanager_Status_JVM_Memory_Heap_Used{host="a",} 101
flink_taskmanager_Status_JVM_Memory_Metaspace_Used{host="a",tm_id="x",} 30
flink_taskmanager_Status_JVM_Memory_Direct_MemoryUsed{host="a",tm_id="x",} 7
flink_taskmanager_Status_JVM_ClassLoader_ClassesLoaded{host="a",tm_id="x",} 90
flink_taskmanager_Status_JVM_ClassLoader_ClassesUnloaded{host="a",tm_id="x",} 10
flink_taskmanager_Status_JVM_Threads_Count{host="a",tm_id="x",} 12
flink_taskmanager_Status_JVM_GarbageCollector_G1_Young_Generation_Time{host="a",tm_id="x",} 1500
flink_taskmanager_Status_JVM_GarbageCollector_All_Time{host="a",tm_id="x",} 1500`,
      jvm: {
        heapUsedBytes: 100,
        metaspaceUsedBytes: 30,
        loadedClasses: 80,
        threads: 12,
        directBytes: 7,
        gcSeconds: 1.5,
        collector: 'g1',
        vm: 'hotspot',
      },
    },
    {
      why: 'MicroProfile with the scope before the name, as SmallRye and WildFly write it',
      source: 'microprofile',
      text: `
base_memory_usedHeap_bytes 100.0
base_memory_committedHeap_bytes 200.0
base_memory_maxHeap_bytes 300.0
base_thread_count 20.0
base_thread_max_count 25.0
base_classloader_loadedClasses_count 900.0
base_gc_total{name="G1 Young Generation"} 3.0
base_gc_time_total_seconds{name="G1 Young Generation"} 0.25
vendor_memoryPool_Metaspace_usage_bytes 50.0`,
      jvm: {
        heapUsedBytes: 100,
        heapCommittedBytes: 200,
        heapMaxBytes: 300,
        metaspaceUsedBytes: 50,
        loadedClasses: 900,
        threads: 20,
        threadsPeak: 25,
        gcSeconds: 0.25,
        gcCount: 3,
        vm: 'hotspot',
        collector: 'g1',
      },
    },
    {
      why: 'OpenTelemetry over OTLP with names in UTF-8',
      source: 'opentelemetry',
      text: `
{"jvm.memory.used_bytes","jvm.memory.type"="heap","jvm.memory.pool.name"="ZHeap"} 100
{"jvm.memory.limit_bytes","jvm.memory.type"="heap","jvm.memory.pool.name"="ZHeap"} 300
{"jvm.class.count"} 900
{"target_info","process.runtime.version"="21.0.8+9"} 1`,
      jvm: {
        heapUsedBytes: 100,
        heapMaxBytes: 300,
        loadedClasses: 900,
        jdk: '21.0.8+9',
        vm: 'hotspot',
        collector: 'zgc',
      },
    },
    {
      why: 'Micrometer over OTLP: no doubled units, times in milliseconds',
      source: 'micrometer',
      text: `
jvm_memory_used_bytes{area="heap",id="ZHeap"} 100
jvm_threads_live 20
jvm_threads_peak 21
jvm_classes_loaded 900
jvm_gc_pause_milliseconds_count{gc="ZGC Pauses"} 4
jvm_gc_pause_milliseconds_sum{gc="ZGC Pauses"} 250`,
      jvm: {
        heapUsedBytes: 100,
        threads: 20,
        threadsPeak: 21,
        loadedClasses: 900,
        gcCount: 4,
        gcSeconds: 0.25,
        vm: 'hotspot',
        collector: 'zgc',
      },
    },
    {
      why: 'Micrometer with OpenTelemetry’s conventions is Micrometer; −1 is no maximum',
      source: 'micrometer',
      text: `
jvm_memory_used_bytes{jvm_memory_type="heap",jvm_memory_pool_name="ZGC Young Generation"} 60
jvm_memory_used_bytes{jvm_memory_type="heap",jvm_memory_pool_name="ZGC Old Generation"} 40
jvm_memory_limit_bytes{jvm_memory_type="heap",jvm_memory_pool_name="ZGC Young Generation"} 300
jvm_memory_limit_bytes{jvm_memory_type="heap",jvm_memory_pool_name="ZGC Old Generation"} 300
jvm_memory_limit_bytes{jvm_memory_type="non_heap",jvm_memory_pool_name="Metaspace"} -1
jvm_class_count_classes 900
jvm_thread_count_threads{jvm_thread_state="runnable"} 9
jvm_thread_count_threads{jvm_thread_state="waiting"} 11
jvm_threads_live_threads 20`,
      jvm: {
        heapUsedBytes: 100,
        heapMaxBytes: 300,
        loadedClasses: 900,
        threads: 20,
        vm: 'hotspot',
        collector: 'zgc',
      },
    },
    {
      why: 'under OpenTelemetry’s conventions Micrometer’s own live data are judged by the pools spelled as there',
      source: 'micrometer',
      text: `
jvm_memory_used_bytes{jvm_memory_type="heap",jvm_memory_pool_name="ZHeap"} 130
jvm_gc_live_data_size_bytes 90`,
      jvm: { heapUsedBytes: 130, liveSetBytes: 90, vm: 'hotspot', collector: 'zgc' },
    },
    {
      why: 'an agent that bridges Micrometer tells every pool twice: nothing is added up',
      source: 'mixed',
      text: `
jvm_memory_used_bytes{area="heap",id="ZHeap",otel_scope_name="io.opentelemetry.micrometer-1.5"} 100
jvm_memory_used_bytes{jvm_memory_type="heap",jvm_memory_pool_name="ZHeap",otel_scope_name="io.opentelemetry.runtime-telemetry-java8"} 100
jvm_gc_pause_seconds_count{gc="ZGC Pauses"} 2`,
      jvm: { heapUsedBytes: 100, vm: 'hotspot', collector: 'zgc', gcCount: 2 },
    },
    {
      why: 'rules that put the attribute before the pool',
      source: 'jmx_exporter',
      text: `
java_lang_memory_heapmemoryusage_used 100
java_lang_memorypool_committed_usage_metaspace 50
java_lang_memorypool_used_usage_codeheap_non_nmethods 5
java_lang_garbagecollector_collectiontime_g1_young_generation 500
java_lang_threading_threadcount 20
java_lang_threading_peakthreadcount 22
java_lang_classloading_loadedclasscount 900`,
      jvm: {
        heapUsedBytes: 100,
        metaspaceCommittedBytes: 50,
        codeCacheUsedBytes: 5,
        gcSeconds: 0.5,
        threads: 20,
        threadsPeak: 22,
        loadedClasses: 900,
        vm: 'hotspot',
        collector: 'g1',
      },
    },
    {
      why: 'the pool in a label, with the type first',
      source: 'jmx_exporter',
      text: `
java_lang_Memory_HeapMemoryUsage_max 300
java_lang_MemoryPool_Usage_used{name="Metaspace",} 50
java_lang_GarbageCollector_CollectionCount{name="PS MarkSweep",} 3
java_nio_BufferPool_MemoryUsed{name="direct",} 7`,
      jvm: {
        heapMaxBytes: 300,
        metaspaceUsedBytes: 50,
        gcCount: 3,
        directBytes: 7,
        vm: 'hotspot',
        collector: 'parallel',
      },
    },
    {
      why: 'Spark’s servlet tells every gauge as value and as number',
      source: 'dropwizard',
      text: `
metrics_app_1_driver_jvm_heap_used_Value{type="gauges"} 100
metrics_app_1_driver_jvm_heap_used_Number{type="gauges"} 100
metrics_app_1_driver_jvm_pools_Metaspace_used_Value{type="gauges"} 50`,
      jvm: { heapUsedBytes: 100, metaspaceUsedBytes: 50, vm: 'hotspot' },
    },
    {
      why: 'Coroot’s agent reads from outside what little it can',
      source: 'coroot',
      text: `
container_jvm_info{container_id="/k8s/a/b/c",java_version="17.0.15+6",jvm="app.jar"} 1
container_jvm_heap_size_bytes{container_id="/k8s/a/b/c",jvm="app.jar"} 200
container_jvm_heap_max_size_bytes{container_id="/k8s/a/b/c",jvm="app.jar"} 300
container_jvm_heap_used_bytes{container_id="/k8s/a/b/c",jvm="app.jar"} 100`,
      jvm: { heapUsedBytes: 100, heapCommittedBytes: 200, heapMaxBytes: 300, jdk: '17.0.15+6' },
    },
    {
      why: 'elasticsearch_exporter tells of another process',
      source: 'none',
      text: 'elasticsearch_jvm_memory_used_bytes{area="heap",node="es-1"} 100',
      jvm: {},
    },
    {
      why: 'two instances in one exposition are two JVMs',
      source: 'client_java',
      text: `
jvm_memory_used_bytes{area="heap",instance="a"} 100
jvm_memory_used_bytes{area="heap",instance="b"} 200`,
      jvm: {},
    },
    {
      why: 'a label that nobody expects makes the same series twice: more than one JVM',
      source: 'client_java',
      text: `
jvm_memory_used_bytes{area="heap",shard="1"} 100
jvm_memory_used_bytes{area="heap",shard="2"} 200`,
      jvm: {},
    },
    {
      why: 'a part of the heap is not the heap',
      source: 'micrometer',
      text: 'jvm_memory_used_bytes{area="heap",id="G1 Old Gen"} 100\njvm_memory_used_bytes{area="heap",id="G1 Eden Space"} NaN',
      jvm: { vm: 'hotspot', collector: 'g1' },
    },
    { why: 'other metrics are no JVM', source: 'none', text: 'go_memstats_heap_inuse_bytes 5', jvm: {} },
  ],
  ({ why, source, text, jvm }) => {
    const document = read(text);
    expect.soft(document.jvm, why).toEqual(jvm);
    expect.soft(document.source, why).toBe(source);
  },
);

table(
  'what a collection left is trusted only while it can be true',
  [
    { old: 50, after: 50, live: 50, why: 'the old generation holds what its last collection left' },
    { old: 57, after: 50, live: 50, why: 'a little was promoted since' },
    { old: 110, after: 18, live: undefined, why: 'a collection for metadata during start-up, long ago' },
    { old: 58, after: 93, live: undefined, why: 'whole regions went after the cycle that told the figure' },
    { old: 90, after: 0, live: undefined, why: '0 is no collection yet' },
  ],
  ({ old, after, live, why }) => {
    const document = read(`
jvm_memory_pool_used_bytes{pool="Eden Space"} 10
jvm_memory_pool_used_bytes{pool="Survivor Space"} 0
jvm_memory_pool_used_bytes{pool="Tenured Gen"} ${old}
jvm_memory_pool_collection_used_bytes{pool="Eden Space"} 0
jvm_memory_pool_collection_used_bytes{pool="Survivor Space"} 0
jvm_memory_pool_collection_used_bytes{pool="Tenured Gen"} ${after}`);
    expect.soft(document.jvm['liveSetBytes'], why).toBe(live);
    if (live === undefined)
      expect.soft(document.unknown['liveSetBytes'], why).toContain('collection of the old generation');
  },
);

table(
  'an exposition without a JVM is no proof that there is none',
  [
    { text: '', says: 'no sample could be read', why: 'an agent that failed to start' },
    { text: 'up 1', says: 'no series tells of a JVM', why: 'something else' },
  ],
  ({ text, says, why }) => expect.soft(read(text).unknown['heapUsedBytes'], why).toContain(says),
);
