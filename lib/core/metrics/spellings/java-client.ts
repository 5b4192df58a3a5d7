import type { Spelling } from '../spelling.ts';

const shape = 'java-client';

/**
 * The client libraries of Prometheus for Java and what embeds them (the JMX exporter's agent, Kafka, Cassandra).
 * `bytes_used` is simpleclient 0.x, `used_bytes` client_java 1.x; in both an area or a pool is one series.
 * `maximum` and a label `name` are of cassandra-exporter and of OpenTelemetry's gatherer for JMX, which follow these names.
 * Source: scrapes of simpleclient_hotspot 0.4 to 0.16, JvmMetrics 1.0 to 1.10, JMX exporter 0.3 to 1.7; the collectors of
 * cassandra-exporter 0.9; the JVM target of opentelemetry-java-contrib's jmx-metrics.
 */
export const JAVA_CLIENT: readonly Spelling[] = [
  { shape, kind: 'area', name: /^jvm_memory_bytes_(?<measure>used|committed|max)$/, of: ['area'] },
  { shape, kind: 'area', name: /^jvm_memory_(?<measure>used|committed|max)(?:_bytes)?$/, of: ['area'] },
  { shape, kind: 'pool', name: /^jvm_memory_pool_bytes_(?<measure>used|committed|max)$/, of: ['pool'] },
  {
    shape,
    kind: 'pool',
    name: /^jvm_memory_pool_(?<measure>used|committed|max|maximum)(?:_bytes)?$/,
    of: ['pool', 'name'],
  },
  { shape, kind: 'pool', name: /^jvm_memory_pool_collection_used_bytes$/, measure: 'after-gc', of: ['pool'] },
  { shape, kind: 'pool', name: /^jvm_memory_pool_collection_bytes_used$/, measure: 'after-gc', of: ['pool'] },
  { shape, kind: 'pool', name: /^jvm_memory_pool_allocated_bytes_total$/, measure: 'allocated', of: ['pool'] },
  { shape, kind: 'buffer', name: /^jvm_buffer_pool_used_bytes$/, measure: 'used', of: ['pool'] },
  { shape, kind: 'classes', name: /^jvm_classes_currently_loaded$/, measure: 'now' },
  { shape, kind: 'classes', name: /^jvm_classes_loaded$/, measure: 'now' },
  { shape, kind: 'classes', name: /^jvm_classes_loaded_total$/, measure: 'loaded' },
  { shape, kind: 'classes', name: /^jvm_classes_unloaded_total$/, measure: 'unloaded' },
  { shape, kind: 'threads', name: /^jvm_threads_current$/, measure: 'now' },
  { shape, kind: 'threads', name: /^jvm_threads_peak$/, measure: 'peak' },
  { shape, kind: 'gc', name: /^jvm_gc_collection_seconds_(?<measure>count|sum)$/, of: ['gc'] },
  { shape, kind: 'runtime', name: /^jvm_(?:runtime_)?info(?:_total)?$/, measure: 'version', of: ['version'] },
];
