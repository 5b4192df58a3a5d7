import type { Question } from '../question.ts';
import { applicationLabels, grouped, targeted } from './identity.ts';

/** A dot in a name stands for itself and for an underscore: servers translate OpenTelemetry's names or keep them. */
const memory = (measure: string, jmx: string): string =>
  [
    `jvm.memory.${measure}(_bytes)?`,
    `jvm_memory_bytes_${measure}`,
    `jvm_memory_pool_bytes_${measure}`,
    `jvm_memory_pool_${measure}_bytes`,
    `process_runtime_jvm_memory_${jmx}(_bytes)?`,
    `(?i:java_lang_memory_(non)?heapmemoryusage_${measure})`,
    `(?i:java_lang_[a-z0-9_]+_usage_${measure})`,
    `(?i:java_lang_memorypool_usage_${measure})`,
    `([a-z_]+_)?jvm_memory_(heap|non_heap|pools_.+)_${measure}`,
    `flink_(jobmanager|taskmanager)_Status_JVM_Memory_(Heap|NonHeap|Metaspace)_(?i:${measure})`,
    `(base_)?memory_${measure}Heap_bytes`,
  ].join('|');

/** What the series are kept apart by beside their own labels; the name itself does not outlive a function. */
const spelled = (names: string, matchers = ''): string =>
  `label_replace({$also __name__=~"${names}"${matchers}},"spelling","$1","__name__","(.+)")`;

/** Labels that say nothing of a JVM and would only make an answer long. */
const BALLAST =
  'without (endpoint,service,prometheus,prometheus_replica,prometheus_cluster,receive,replica,uid,pod_uid)';

/** At the points of the window, or now: a pod that is younger than the distance of two points stands at none of them. */
const over = (f: string, names: string): string =>
  `max ${BALLAST} (${f}(${spelled(names)}[$range:$step]) or ${spelled(names)})`;

const POOL_LABELS = 'id,pool,jvm_memory_pool_name,area,type,jvm_memory_type,name,key';

/** The heap as one series a group, whatever it is spelled like; two exporters of one JVM are two spellings of one figure. */
const heapOf = (measure: string, jmx: string): string => {
  const areas = [
    spelled(`jvm.memory.${measure}(_bytes)?|jvm_memory_bytes_${measure}`, ',area="heap"'),
    spelled(`jvm.memory.${measure}(_bytes)?`, ',jvm_memory_type="heap"'),
    spelled(`process_runtime_jvm_memory_${jmx}(_bytes)?`, ',type="heap"'),
    spelled(
      `(?i:java_lang_memory_heapmemoryusage_${measure})|jvm_memory_heap_${measure}|flink_(jobmanager|taskmanager)_Status_JVM_Memory_Heap_(?i:${measure})|(base_)?memory_${measure}Heap_bytes`,
    ),
  ];
  return worstOf(areas.join(' or '));
};

/**
 * Pools become heaps and pods become groups. The labels are made before the sums: VictoriaMetrics 1.79 fills a label that
 * a sum has dropped with what stood there before when `label_replace` finds nothing to put in.
 */
const worstOf = (inner: string): string =>
  `max by (namespace,group,container,target) (sum without (${POOL_LABELS}) (${grouped(targeted(applicationLabels(inner)))}))`;

const AFTER_COLLECTION = [
  'jvm.gc.live.data.size(_bytes)?',
  'jvm_memory_pool_collection_used_bytes',
  'jvm.memory.used_after_last_gc(_bytes)?',
  'process_runtime_jvm_memory_usage_after_last_gc(_bytes)?',
  'jvm_memory_pools_.+_used_after_gc',
  '(?i:java_lang_.+_collectionusage_used)',
].join('|');

/** Counters of time in collections; a rate loses the name, so each is asked and marked by itself. */
const GC_TIMES = [
  'jvm_gc_collection_seconds_sum',
  'jvm_gc_pause_seconds_sum',
  'jvm_gc_pause_milliseconds_sum',
  'jvm_gc_duration_seconds_sum',
  'process_runtime_jvm_gc_duration_seconds_sum',
];

const ALLOCATIONS = ['jvm_memory_pool_allocated_bytes_total', 'jvm_gc_memory_allocated_bytes_total'];

const meanRate = (names: readonly string[]): string => {
  const rates = names.map((name) => `label_replace(rate(${name}{$also}[$step]),"spelling","${name}","","")`);
  return `max ${BALLAST} (avg_over_time((${rates.join(' or ')})[$range:$step]))`;
};

const JVM = 'JVM metrics of any exporter';

/** What JVMs tell of themselves, each idea in all its spellings at once; the resolver tells them apart. */
export const JVM_QUESTIONS: readonly Question[] = [
  {
    id: 'heap-used',
    asks: 'used heap over time, worst pod of each workload',
    unit: 'bytes',
    needs: JVM,
    merge: 'join',
    text: heapOf('used', 'usage'),
  },
  {
    id: 'heap-committed',
    asks: 'committed heap over time',
    unit: 'bytes',
    needs: JVM,
    merge: 'join',
    text: heapOf('committed', 'committed'),
  },
  {
    id: 'live-set',
    asks: 'heap after collections over time',
    unit: 'bytes',
    needs: 'an exporter that tells what a collection left',
    merge: 'join',
    text: `${worstOf(
      spelled(
        'jvm.gc.live.data.size(_bytes)?|jvm_memory_pool_collection_used_bytes|jvm.memory.used_after_last_gc(_bytes)?|process_runtime_jvm_memory_usage_after_last_gc(_bytes)?',
      ),
    )} > 0`,
  },
  {
    id: 'memory-used',
    asks: 'the highest use of every area and pool',
    unit: 'bytes',
    needs: JVM,
    merge: 'max',
    text: over('max_over_time', memory('used', 'usage')),
  },
  {
    id: 'memory-committed',
    asks: 'the highest committed size of every area and pool',
    unit: 'bytes',
    needs: JVM,
    merge: 'max',
    text: over('max_over_time', memory('committed', 'committed')),
  },
  {
    id: 'memory-max',
    asks: 'the maximum of every area and pool',
    unit: 'bytes',
    needs: JVM,
    merge: 'max',
    text: over('max_over_time', `${memory('max', 'limit')}|jvm.memory.limit(_bytes)?`),
  },
  {
    id: 'after-collection',
    asks: 'the most that a collection left in each pool',
    unit: 'bytes',
    needs: 'an exporter that tells what a collection left',
    merge: 'max',
    text: over('max_over_time', AFTER_COLLECTION),
  },
  {
    id: 'old-floor',
    asks: 'what the old generation held at its lowest: a twentieth of the time it held less',
    unit: 'bytes',
    needs: JVM,
    merge: 'min',
    text: `max ${BALLAST} (quantile_over_time(0.05,${spelled(memory('used', 'usage'))}[$range:$step]))`,
  },
  {
    id: 'buffers',
    asks: 'the most that direct and mapped buffers took',
    unit: 'bytes',
    needs: 'an exporter that tells buffers',
    merge: 'max',
    text: over(
      'max_over_time',
      'jvm_buffer_pool_used_bytes|jvm.buffer.memory.(used|usage)(_bytes)?|process_runtime_jvm_buffer_usage(_bytes)?|(?i:java_nio_.+_memoryused)|([a-z_]+_)?jvm_buffers_(direct|mapped)_used|flink_.+_Status_JVM_Memory_(Direct|Mapped)_MemoryUsed',
    ),
  },
  {
    id: 'classes',
    asks: 'the most classes that were loaded',
    unit: 'count',
    needs: JVM,
    merge: 'max',
    text: over(
      'max_over_time',
      'jvm_classes_(currently_)?loaded|jvm.classes.loaded(_classes)?|jvm.class.count(_classes)?|process_runtime_jvm_classes_current_loaded|(?i:java_lang_classloading_(unloaded|totalloaded|loaded)classcount)|([a-z_]+_)?jvm_classloader_(un)?loaded|flink_.+_Status_JVM_ClassLoader_Classes(Un)?[lL]oaded|(base_)?classloader_loadedClasses_count',
    ),
  },
  {
    id: 'threads',
    asks: 'the most threads that ran, and the JVM’s own peak',
    unit: 'count',
    needs: JVM,
    merge: 'max',
    text: `max ${BALLAST} (max_over_time((sum without (state,daemon,jvm_thread_state,jvm_thread_daemon) (${spelled(
      'jvm_threads_(current|peak)|jvm.threads.(live|peak)(_threads)?|jvm.thread.count(_threads)?|process_runtime_jvm_threads_count|(?i:java_lang_threading_(peak)?threadcount)|([a-z_]+_)?jvm_threads_(peak_)?count|flink_.+_Status_JVM_Threads_Count|base_thread_(max_)?count',
    )}))[$range:$step]))`,
  },
  {
    id: 'gc-share',
    asks: 'the share of time spent in collections, by collector',
    unit: 'fraction',
    needs: JVM,
    merge: 'mean',
    text: meanRate(GC_TIMES),
  },
  {
    id: 'allocation',
    asks: 'bytes allocated a second',
    unit: 'bytes per second',
    needs: 'an exporter that tells allocation',
    merge: 'mean',
    text: meanRate(ALLOCATIONS),
  },
  {
    id: 'runtime',
    asks: 'what each JVM says it is',
    unit: 'labels',
    needs: 'jvm_info, jvm_runtime_info or target_info',
    merge: 'max',
    text: `max ${BALLAST} (max_over_time(${spelled('jvm_info|jvm_info_total|jvm_runtime_info|container_jvm_info|jmx_exporter_build_info|application_started_time_seconds')}[$range:$step]))`,
  },
  {
    id: 'target-info',
    asks: 'which pod a job and instance of OTLP is',
    unit: 'labels',
    needs: 'target_info',
    merge: 'max',
    text: `max ${BALLAST} (max_over_time(${spelled('target_info|target.info')}[$range:$step]))`,
  },
];
