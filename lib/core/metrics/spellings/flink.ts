import type { Spelling } from '../spelling.ts';

const shape = 'flink';

/** `flink_jobmanager_Status_JVM_…` and `flink_taskmanager_Status_JVM_…`. */
const prefix = /(?:^|_)status$/;

/** Flink's own system metrics; times in milliseconds, classes since the start. Source: scrapes of the reporter 1.20. */
export const FLINK: readonly Spelling[] = [
  { shape, prefix, kind: 'area', name: /^jvm_memory_(?<of>heap|non_?heap)_(?<measure>used|committed|max)$/ },
  { shape, prefix, kind: 'pool', name: /^jvm_memory_(?<of>metaspace)_(?<measure>used|committed|max)$/ },
  { shape, prefix, kind: 'buffer', name: /^jvm_memory_(?<of>direct|mapped)_(?<measure>memory_?used)$/ },
  { shape, prefix, kind: 'classes', name: /^jvm_class_?loader_classes_?loaded$/, measure: 'loaded' },
  { shape, prefix, kind: 'classes', name: /^jvm_class_?loader_classes_?unloaded$/, measure: 'unloaded' },
  { shape, prefix, kind: 'threads', name: /^jvm_threads_count$/, measure: 'now' },
  { shape, prefix, kind: 'gc', name: /^jvm_garbage_?collector_(?<of>.+)_(?<measure>count|time)$/, scale: 1e-3 },
];
