import type { Spelling } from '../spelling.ts';

const shape = 'dropwizard';

/**
 * Dropwizard's gauge sets: no labels, pool and collector in the name, times in milliseconds, classes since the start.
 * The application chooses the prefix; Spark's servlet adds `_Value` and `_Number`, rules that rename MBeans add `_bytes`.
 * Source: scrapes of metrics-jvm 4.2; Spark's PrometheusServlet.
 */
export const DROPWIZARD: readonly Spelling[] = [
  {
    shape,
    kind: 'area',
    name: /^jvm_(?:memory_)?(?<of>heap|non_?heap)_(?:memory_)?(?:usage_)?(?<measure>used|committed|max)(?:_bytes)?$/,
  },
  { shape, kind: 'area', name: /(?:^|_)memory_(?<of>heap|non_heap)_(?<measure>used|committed|max)$/ },
  { shape, kind: 'pool', name: /^jvm_(?:memory_)?pools_(?<of>.+)_used_after_gc$/, measure: 'after-gc' },
  {
    shape,
    kind: 'pool',
    name: /^jvm_(?:memory_)?pools_(?<of>.+)_(?<measure>used|committed|max)$/,
  },
  { shape, kind: 'pool', name: /(?:^|_)memory_pools_(?<of>.+)_used_after_gc$/, measure: 'after-gc' },
  { shape, kind: 'pool', name: /(?:^|_)memory_pools_(?<of>.+)_(?<measure>used|committed|max)$/ },
  { shape, kind: 'buffer', name: /^jvm_(?:buffers_)?(?<of>direct|mapped)_(?<measure>used)$/ },
  { shape, kind: 'classes', name: /^jvm_class_?load(?:er|ing)_loaded$/, measure: 'loaded' },
  { shape, kind: 'classes', name: /^jvm_class_?load(?:er|ing)_unloaded$/, measure: 'unloaded' },
  { shape, kind: 'threads', name: /^jvm_threads?(?:_states)?_count$/, measure: 'now' },
  { shape, kind: 'threads', name: /^jvm_threads?(?:_states)?_peak_count$/, measure: 'peak' },
  { shape, kind: 'gc', name: /^jvm_gc_(?<of>.+)_(?<measure>count|time)$/, scale: 1e-3 },
];
