import type { Spelling } from '../spelling.ts';

const shape = 'micrometer';

/**
 * Micrometer as Spring Boot, Quarkus and others ship it: every pool a series, areas are sums. Over OTLP the units are
 * left out or times are in milliseconds, the base unit of that registry. With OpenTelemetry's naming conventions memory
 * is spelled as there, classes and threads with a doubled unit.
 * Source: scrapes of Micrometer 1.9 to 1.17, Spring Boot 2.7, 3.5 and 4.0, Quarkus 3.33.
 */
export const MICROMETER: readonly Spelling[] = [
  { shape, kind: 'pool', name: /^jvm_memory_(?<measure>used|committed|max)(?:_bytes)?$/, of: ['id'] },
  { shape, kind: 'live', name: /^jvm_gc_live_data_size(?:_bytes)?$/, measure: 'used' },
  { shape, kind: 'live', name: /^jvm_gc_memory_allocated(?:_bytes)?(?:_total)?$/, measure: 'allocated' },
  { shape, kind: 'buffer', name: /^jvm_buffer_memory_used(?:_bytes)?$/, measure: 'used', of: ['id'] },
  { shape, kind: 'classes', name: /^jvm_classes_loaded_classes$/, measure: 'now' },
  { shape, kind: 'classes', name: /^jvm_class_count_classes$/, measure: 'now' },
  { shape, kind: 'classes', name: /^jvm_classes_loaded_count(?:_classes)?(?:_total)?$/, measure: 'loaded' },
  { shape, kind: 'classes', name: /^jvm_classes_unloaded_classes(?:_total)?$/, measure: 'unloaded' },
  { shape, kind: 'threads', name: /^jvm_threads_live(?:_threads)?$/, measure: 'now' },
  { shape, kind: 'threads', name: /^jvm_thread_count_threads$/, measure: 'now' },
  { shape, kind: 'threads', name: /^jvm_threads_peak_threads$/, measure: 'peak' },
  { shape, kind: 'gc', name: /^jvm_gc_(?:pause|concurrent_phase_time)_seconds_(?<measure>count|sum)$/ },
  {
    shape,
    kind: 'gc',
    name: /^jvm_gc_(?:pause|concurrent_phase_time)(?:_milliseconds)?_(?<measure>count|sum)$/,
    scale: 1e-3,
  },
  { shape, kind: 'framework', name: /^application_(?:started|ready)_time_(?:seconds|milliseconds)$/, measure: 'now' },
  { shape, kind: 'framework', name: /^(?:logback|log4j2)_events(?:_total)?$/, measure: 'now' },
  { shape, kind: 'framework', name: /^http_server_requests_seconds_(?:count|sum)$/, measure: 'now' },
  { shape, kind: 'framework', name: /^worker_pool_(?:active|idle|ratio)$/, measure: 'now' },
];
