/**
 * How one idea is spelled: names that are asked for by themselves, and patterns for what can't be listed.
 * A listed name is never looked for by a pattern too: what is found by a pattern is marked at every step, which is dear.
 */
export type Names = {
  readonly exact: readonly string[];
  /** RE2 each, matched with whole names. */
  readonly patterns: readonly string[];
};

/** What a team or a reporter puts before the part that tells of a JVM. */
const PREFIX = '([a-zA-Z0-9_:]+_)?';

/** What Coroot's agent calls each measure of the heap. */
const COROOT = { used: 'used', committed: 'size', max: 'max_size' } as const;

/** The heap as a whole, where neither an area nor a pool is a label. */
export const heapPatterns = (measure: 'used' | 'committed' | 'max'): readonly string[] => [
  `(?i:${PREFIX}memory_heap_?memory_?usage_${measure}(_bytes)?)`,
  `${PREFIX}jvm_(memory_)?heap_(memory_)?(usage_)?${measure}(_bytes)?(_Value)?`,
  `flink_(jobmanager|taskmanager)_Status_JVM_Memory_Heap_(?i:${measure})`,
  `(base[:_])?memory_${measure}_?[hH]eap(_bytes)?`,
  `container_jvm_heap_${COROOT[measure]}_bytes`,
];

/** Areas and pools; `otel` is what OpenTelemetry's agent 1.x called the measure. */
export const memoryNames = (measure: 'used' | 'committed' | 'max', otel: string): Names => ({
  exact: [
    `jvm_memory_${measure}_bytes`,
    `jvm_memory_bytes_${measure}`,
    `jvm_memory_pool_bytes_${measure}`,
    `jvm_memory_pool_${measure}_bytes`,
    `jvm_memory_${measure}`,
    `process_runtime_jvm_memory_${otel}_bytes`,
    `process_runtime_jvm_memory_${otel}`,
    ...(measure === 'max' ? ['jvm_memory_limit_bytes', 'jvm_memory_limit'] : []),
  ],
  patterns: [
    ...heapPatterns(measure),
    `(?i:${PREFIX}memory_non_?heap_?memory_?usage_${measure}(_bytes)?)`,
    `(?i:java_lang_[a-z0-9_]+_usage_${measure}|java_lang_memorypool_${measure}(_usage_.+)?)`,
    `(?i:${PREFIX}memory_?pool_usage_${measure}(_bytes)?)`,
    `[a-zA-Z0-9_:]+_jvm_memory_(pool_)?${measure === 'max' ? 'max(imum)?' : measure}(_bytes)?`,
    `${PREFIX}jvm_(memory_)?(non_?heap|pools_.+)_${measure}(_Value)?`,
    `flink_(jobmanager|taskmanager)_Status_JVM_Memory_(NonHeap|Metaspace)_(?i:${measure})`,
    ...(measure === 'used' ? ['(?i:vendor[:_]memory_?pool_.+_usage(_bytes)?)'] : []),
    `jvm[.]memory[.](${measure === 'max' ? 'max|limit' : measure})(_bytes)?`,
  ],
});

/** What the last collection left. */
export const AFTER_COLLECTION: Names = {
  exact: [
    'jvm_gc_live_data_size_bytes',
    'jvm_memory_pool_collection_used_bytes',
    'jvm_memory_used_after_last_gc_bytes',
    'jvm_memory_used_after_last_gc',
    'process_runtime_jvm_memory_usage_after_last_gc_bytes',
    'process_runtime_jvm_memory_usage_after_last_gc',
  ],
  patterns: [
    `${PREFIX}jvm_(memory_)?pools_.+_used_after_gc`,
    '(?i:java_lang_.+_collection_?usage_used)',
    `(?i:${PREFIX}memory_?pool_collection_?usage_used)`,
    'jvm[.](gc[.]live[.]data[.]size|memory[.]used_after_last_gc)(_bytes)?',
    'jvm_gc_live_data_size',
  ],
};

export const BUFFERS: Names = {
  exact: [
    'jvm_buffer_pool_used_bytes',
    'jvm_buffer_memory_used_bytes',
    'jvm_buffer_memory_usage_bytes',
    'process_runtime_jvm_buffer_usage_bytes',
    'process_runtime_jvm_buffer_usage',
  ],
  patterns: [
    '(?i:java_nio_.+_memory_?used(_.+)?)',
    `(?i:${PREFIX}buffer_?pool_(memory_?used|used_?memory).*)`,
    `${PREFIX}jvm_(buffers_)?(direct|mapped)_used`,
    'flink_.+_Status_JVM_Memory_(Direct|Mapped)_MemoryUsed',
    'jvm[.]buffer[.]memory[.]used(_bytes)?',
    'jvm_buffer_memory_used',
  ],
};

export const CLASSES: Names = {
  exact: [
    'jvm_classes_currently_loaded',
    'jvm_classes_loaded',
    'jvm_classes_loaded_classes',
    'jvm_class_count',
    'jvm_class_count_classes',
    'process_runtime_jvm_classes_current_loaded',
    'base_classloader_loadedClasses_count',
    'classloader_loadedClasses_count',
  ],
  patterns: [
    `(?i:${PREFIX}class(_?loading|es)_(unloaded|total_?loaded|loaded)_?class_?count)`,
    `${PREFIX}jvm_class_?load(er|ing)_(un)?loaded`,
    'base[:_]class_?loader_current_loaded_class_count',
    'flink_.+_Status_JVM_ClassLoader_Classes(Unl|L)oaded',
    'jvm[.]class(es[.]loaded|[.]count)',
  ],
};

/** Peaks are told by some exporters; OpenTelemetry tells threads by state, to be added up at each moment. */
export const THREADS: Names = {
  exact: [
    'jvm_threads_current',
    'jvm_threads_peak',
    'jvm_threads_live_threads',
    'jvm_threads_peak_threads',
    'jvm_threads_live',
    'base_thread_count',
    'base_thread_max_count',
    'thread_count',
    'thread_max_count',
  ],
  patterns: [
    `(?i:${PREFIX}thread(ing|s)_(peak_?)?thread_?count)`,
    `${PREFIX}jvm_threads?(_states)?_(peak_)?count`,
    'base[:_]thread_(max_)?count',
    'flink_.+_Status_JVM_Threads_Count',
    'jvm_thread_count(_threads)?',
    'process_runtime_jvm_threads_count',
    'jvm[.]thread[.]count',
  ],
};

/** What a JVM says it is, and marks that tell which exporter speaks. */
export const RUNTIME: Names = {
  exact: [
    'jvm_info',
    'jvm_info_total',
    'jvm_runtime_info',
    'container_jvm_info',
    'jmx_exporter_build_info',
    'application_started_time_seconds',
  ],
  patterns: ['jvm[.]info'],
};

/** Counters of time in collections. */
export const GC_TIMES: Names = {
  exact: [
    'jvm_gc_collection_seconds_sum',
    'jvm_gc_pause_seconds_sum',
    'jvm_gc_pause_milliseconds_sum',
    'jvm_gc_duration_seconds_sum',
    'process_runtime_jvm_gc_duration_seconds_sum',
  ],
  patterns: [
    '(?i:java_lang_.+_collection_?time(_.+)?)',
    `(?i:${PREFIX}jvm_gc_collection_?time(_ms)?(_total)?)`,
    `${PREFIX}jvm_gc_.+_time`,
    `${PREFIX}jvm_gc_estimated_collection_duration_seconds(_total)?`,
    'jvm_gc_collections_elapsed(_milliseconds)?(_total)?',
    'process_runtime_jvm_gc_duration(_milliseconds)?_sum',
    'jvm_gc_(pause|duration)_sum',
    'flink_(jobmanager|taskmanager)_Status_JVM_GarbageCollector_.+_Time',
    '(base_)?gc_time_(total_seconds|seconds_total|seconds)',
    'base[:_]gc_.+_time_seconds',
    'container_jvm_gc_time_seconds(_total)?',
    'jvm[.]gc[.](pause|duration)(_seconds|_milliseconds)?_sum',
  ],
};

export const ALLOCATIONS: Names = {
  exact: ['jvm_memory_pool_allocated_bytes_total', 'jvm_gc_memory_allocated_bytes_total'],
  patterns: ['[a-zA-Z0-9_:]+_jvm_memory_pool_allocated_bytes_total', 'jvm_gc_memory_allocated(_total)?'],
};
