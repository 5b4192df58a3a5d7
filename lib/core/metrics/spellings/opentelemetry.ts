import type { Spelling } from '../spelling.ts';

const shape = 'opentelemetry';

/**
 * OpenTelemetry's runtime telemetry: `process_runtime_jvm_*` before the conventions were stable (agent 1.x), `jvm_*`
 * since. Units stand in the name or not, by version and by the translation of the receiving server; the duration of
 * agent 1.25, without a unit, is in milliseconds.
 * Source: scrapes of the Java agent 1.19 to 2.33 and of OTLP in Prometheus 3; OpenTelemetry semantic conventions, JVM.
 */
export const OPENTELEMETRY: readonly Spelling[] = [
  {
    shape,
    kind: 'pool',
    name: /^jvm_memory_(?<measure>used|committed|limit)(?:_bytes)?$/,
    of: ['jvm_memory_pool_name'],
  },
  {
    shape,
    kind: 'pool',
    name: /^jvm_memory_used_after_last_gc(?:_bytes)?$/,
    measure: 'after-gc',
    of: ['jvm_memory_pool_name'],
  },
  {
    shape,
    kind: 'pool',
    name: /^process_runtime_jvm_memory_(?<measure>usage|committed|limit)(?:_bytes)?$/,
    of: ['pool'],
  },
  {
    shape,
    kind: 'pool',
    name: /^process_runtime_jvm_memory_usage_after_last_gc(?:_bytes)?$/,
    measure: 'after-gc',
    of: ['pool'],
  },
  {
    shape,
    kind: 'buffer',
    name: /^jvm_buffer_memory_(?<measure>used|usage)(?:_bytes)?$/,
    of: ['jvm_buffer_pool_name'],
  },
  { shape, kind: 'buffer', name: /^process_runtime_jvm_buffer_(?<measure>usage)(?:_bytes)?$/, of: ['pool'] },
  { shape, kind: 'classes', name: /^jvm_class_count$/, measure: 'now' },
  { shape, kind: 'classes', name: /^process_runtime_jvm_classes_current_loaded$/, measure: 'now' },
  { shape, kind: 'classes', name: /^(?:process_runtime_jvm_classes|jvm_class)_loaded(?:_total)?$/, measure: 'loaded' },
  {
    shape,
    kind: 'classes',
    name: /^(?:process_runtime_jvm_classes|jvm_class)_unloaded(?:_total)?$/,
    measure: 'unloaded',
  },
  { shape, kind: 'threads', name: /^jvm_thread_count$/, measure: 'now' },
  { shape, kind: 'threads', name: /^process_runtime_jvm_threads_count$/, measure: 'now' },
  { shape, kind: 'gc', name: /^jvm_gc_duration(?:_seconds)?_(?<measure>count|sum)$/, of: ['jvm_gc_name'] },
  { shape, kind: 'gc', name: /^process_runtime_jvm_gc_duration_seconds_(?<measure>count|sum)$/, of: ['gc'] },
  {
    shape,
    kind: 'gc',
    name: /^process_runtime_jvm_gc_duration(?:_milliseconds)?_(?<measure>count|sum)$/,
    of: ['gc'],
    scale: 1e-3,
  },
  { shape, kind: 'runtime', name: /^target(?:_info)?$/, measure: 'version', of: ['process_runtime_version'] },
];
