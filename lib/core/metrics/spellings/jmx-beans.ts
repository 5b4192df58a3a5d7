import type { Spelling } from '../spelling.ts';

const shape = 'jmx-beans';

/** What rules call the label that names the collector. */
const COLLECTOR = ['gc', 'name', 'collector', 'type'] as const;

/**
 * The platform's MBeans by their own attributes, as the JMX exporter dumps them and as rules in common use rename them:
 * the pool in the name, in a label, before or after the attribute. Times are in milliseconds; a rule that renames them to
 * seconds may have scaled them or not, so those names are not read.
 * Source: scrapes of the JMX exporter 0.3 to 1.7 with the rules `.*`, none and lower case; published rule files of
 * Kafka, Cassandra, Tomcat and Spark deployments; cassandra-exporter 0.9 and OpenTelemetry's gatherer for JMX.
 */
export const JMX_BEANS: readonly Spelling[] = [
  {
    shape,
    kind: 'area',
    name: /(?:^|_)memory_(?<of>heap|non_?heap)_?memory_?usage_(?<measure>used|committed|max)(?:_bytes)?$/,
  },
  { shape, kind: 'pool', name: /^java_lang_(?<of>.+)_collection_?usage_used$/, measure: 'after-gc' },
  { shape, kind: 'pool', name: /^java_lang_(?<of>.+)_usage_(?<measure>used|committed|max)$/ },
  {
    shape,
    kind: 'pool',
    name: /(?:^|_)memory_?pool_collection_?usage_used$/,
    measure: 'after-gc',
    of: ['name', 'pool', 'type'],
  },
  {
    shape,
    kind: 'pool',
    name: /(?:^|_)memory_?pool_usage_(?<measure>used|committed|max)(?:_bytes)?$/,
    of: ['name', 'pool', 'type'],
  },
  { shape, kind: 'pool', name: /^java_lang_memorypool_used_collectionusage_(?<of>.+)$/, measure: 'after-gc' },
  { shape, kind: 'pool', name: /^java_lang_memorypool_(?<measure>used|committed|max)_usage_(?<of>.+)$/ },
  {
    shape,
    kind: 'pool',
    name: /^java_lang_memorypool_used$/,
    measure: 'after-gc',
    of: ['name'],
    where: { attribute: /^collectionusage$/i },
  },
  {
    shape,
    kind: 'pool',
    name: /^java_lang_memorypool_(?<measure>used|committed|max)$/,
    of: ['name'],
    where: { attribute: /^usage$/i },
  },
  { shape, kind: 'buffer', name: /^java_nio_(?<of>direct|mapped)_(?<measure>memory_?used)$/ },
  { shape, kind: 'buffer', name: /(?:^|_)buffer_?pool_(?<measure>memory_?used)$/, of: ['name', 'pool'] },
  { shape, kind: 'buffer', name: /^java_nio_bufferpool_(?<measure>memoryused)_(?<of>direct|mapped)$/ },
  { shape, kind: 'classes', name: /(?:^|_)class(?:_?loading|es)_loaded_?class_?count$/, measure: 'now' },
  { shape, kind: 'classes', name: /(?:^|_)class(?:_?loading|es)_total_?loaded_?class_?count$/, measure: 'loaded' },
  { shape, kind: 'classes', name: /(?:^|_)class(?:_?loading|es)_unloaded_?class_?count$/, measure: 'unloaded' },
  { shape, kind: 'threads', name: /(?:^|_)thread(?:ing|s)_thread_?count$/, measure: 'now' },
  { shape, kind: 'threads', name: /(?:^|_)thread(?:ing|s)_peak_?thread_?count$/, measure: 'peak' },
  {
    shape,
    kind: 'gc',
    name: /^java_lang_(?<of>.+)_(?<measure>collection_?count|collection_?time)$/,
    scale: 1e-3,
  },
  {
    shape,
    kind: 'gc',
    name: /(?:^|_)garbage_?collector_(?<measure>collection_?count|collection_?time)$/,
    of: ['name', 'gc'],
    scale: 1e-3,
  },
  {
    shape,
    kind: 'gc',
    name: /^java_lang_garbagecollector_(?<measure>collectioncount|collectiontime)_(?<of>.+)$/,
    scale: 1e-3,
  },
  { shape, kind: 'gc', name: /^jvm_gc_(?<measure>collection_?count)(?:_total)?$/, of: COLLECTOR },
  { shape, kind: 'gc', name: /^jvm_gc_(?<measure>collectiontime)(?:_total)?$/, of: COLLECTOR, scale: 1e-3 },
  { shape, kind: 'gc', name: /^jvm_gc_(?<measure>collection_?time)_ms(?:_total)?$/, of: COLLECTOR, scale: 1e-3 },
  {
    shape,
    kind: 'gc',
    name: /^jvm_gc_estimated_collection_duration_seconds(?:_total)?$/,
    measure: 'seconds',
    of: COLLECTOR,
  },
  { shape, kind: 'gc', name: /^jvm_gc_collections_(?<measure>count)(?:_total)?$/, of: COLLECTOR },
  {
    shape,
    kind: 'gc',
    name: /^jvm_gc_collections_(?<measure>elapsed)(?:_milliseconds)?(?:_total)?$/,
    of: COLLECTOR,
    scale: 1e-3,
  },
];
