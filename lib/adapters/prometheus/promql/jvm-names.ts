/** How one idea is spelled: names that are asked for by themselves, and a pattern for what can't be listed. */
export type Names = {
  readonly exact: readonly string[];
  /** RE2, matched with whole names; a dot stands for itself and for an underscore. */
  readonly pattern: string;
};

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
    `base_memory_${measure}Heap_bytes`,
    `memory_${measure}Heap_bytes`,
  ],
  pattern: [
    `(?i:java_lang_memory_(non)?heapmemoryusage_${measure})`,
    `(?i:java_lang_[a-z0-9_]+_usage_${measure})`,
    `([a-z_]+_)?jvm_memory_(heap|non_heap|pools_.+)_${measure}`,
    `flink_(jobmanager|taskmanager)_Status_JVM_Memory_(Heap|NonHeap|Metaspace)_(?i:${measure})`,
    `jvm[.]memory[.](${measure === 'max' ? 'max|limit' : measure})(_bytes)?`,
  ].join('|'),
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
  pattern:
    'jvm_memory_pools_.+_used_after_gc|(?i:java_lang_.+_collectionusage_used)|jvm[.](gc[.]live[.]data[.]size|memory[.]used_after_last_gc)(_bytes)?',
};

export const BUFFERS: Names = {
  exact: [
    'jvm_buffer_pool_used_bytes',
    'jvm_buffer_memory_used_bytes',
    'jvm_buffer_memory_usage_bytes',
    'process_runtime_jvm_buffer_usage_bytes',
    'process_runtime_jvm_buffer_usage',
  ],
  pattern:
    '(?i:java_nio_.+_memoryused)|([a-z_]+_)?jvm_buffers_(direct|mapped)_used|flink_.+_Status_JVM_Memory_(Direct|Mapped)_MemoryUsed|jvm[.]buffer[.]memory[.]used(_bytes)?',
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
  pattern:
    '(?i:java_lang_classloading_(unloaded|totalloaded|loaded)classcount)|([a-z_]+_)?jvm_classloader_(un)?loaded|flink_.+_Status_JVM_ClassLoader_Classes(Unl|L)oaded|jvm[.]class(es[.]loaded|[.]count)',
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
  ],
  pattern:
    '(?i:java_lang_threading_(peak)?threadcount)|([a-z_]+_)?jvm_threads_(peak_)?count|flink_.+_Status_JVM_Threads_Count|jvm_thread_count(_threads)?|process_runtime_jvm_threads_count|jvm[.]thread[.]count',
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
  pattern: 'jvm[.]info',
};

/** Counters of time in collections. */
export const GC_TIMES: readonly string[] = [
  'jvm_gc_collection_seconds_sum',
  'jvm_gc_pause_seconds_sum',
  'jvm_gc_pause_milliseconds_sum',
  'jvm_gc_duration_seconds_sum',
  'process_runtime_jvm_gc_duration_seconds_sum',
];

export const ALLOCATIONS: readonly string[] = [
  'jvm_memory_pool_allocated_bytes_total',
  'jvm_gc_memory_allocated_bytes_total',
];
