import type { Spelling } from '../spelling.ts';

const shape = 'microprofile';

/** Names as common as these count only with the scope that MicroProfile gives them. */
const SCOPES = [{ scope: /^base$/ }, { mp_scope: /^base$/ }] as const;

const scoped = (row: Omit<Spelling, 'shape' | 'where'>): readonly Spelling[] =>
  SCOPES.map((where) => ({ shape, ...row, where }));

/**
 * MicroProfile Metrics 1 to 5: the scope before the name (SmallRye, WildFly, Open Liberty) or in a label (Helidon 4); in 1
 * the collector stands in the name (`base:gc_ps_scavenge_count`).
 * Source: scrapes of Helidon SE 4.2; MicroProfile Metrics specification, required metrics; WildFly's vendor metrics.
 */
export const MICROPROFILE: readonly Spelling[] = [
  { shape, kind: 'area', name: /^(?:base_)?memory_(?<measure>used|committed|max)_?(?<of>heap)(?:_bytes)?$/ },
  {
    shape,
    kind: 'area',
    name: /^(?:vendor_|base_)?memory_(?<measure>used|committed|max)_?(?<of>non_?heap)(?:_bytes)?$/,
  },
  { shape, kind: 'pool', name: /^vendor_memory_?pool_(?<of>.+)_(?<measure>usage)(?:_bytes)?$/ },
  { shape, kind: 'pool', name: /^(?:vendor_)?memory_?pool_(?<measure>usage)(?:_bytes)?$/, of: ['name'] },
  {
    shape,
    kind: 'buffer',
    name: /^vendor_buffer_?pool_used_?memory_(?<of>direct|mapped)(?:_bytes)?$/,
    measure: 'used',
  },
  { shape, kind: 'buffer', name: /^(?:vendor_)?buffer_?pool_used_?memory(?:_bytes)?$/, measure: 'used', of: ['name'] },
  {
    shape,
    kind: 'classes',
    name: /^(?:base_)?class_?loader_(?:loaded_?classes|current_loaded_class)_count$/,
    measure: 'now',
  },
  { shape, kind: 'threads', name: /^base_thread_count$/, measure: 'now' },
  { shape, kind: 'threads', name: /^base_thread_max_count$/, measure: 'peak' },
  ...scoped({ kind: 'threads', name: /^thread_count$/, measure: 'now' }),
  ...scoped({ kind: 'threads', name: /^thread_max_count$/, measure: 'peak' }),
  { shape, kind: 'gc', name: /^base_gc_(?<of>.+)_(?<measure>count)$/ },
  { shape, kind: 'gc', name: /^base_gc_(?<of>.+)_time_seconds$/, measure: 'seconds' },
  { shape, kind: 'gc', name: /^base_gc_total$/, measure: 'count', of: ['name'] },
  {
    shape,
    kind: 'gc',
    name: /^base_gc_time_(?:total_seconds|seconds_total|seconds)$/,
    measure: 'seconds',
    of: ['name'],
  },
  ...scoped({ kind: 'gc', name: /^gc_total$/, measure: 'count', of: ['name'] }),
  ...scoped({ kind: 'gc', name: /^gc_time_seconds(?:_total)?$/, measure: 'seconds', of: ['name'] }),
];
