import type { Spelling } from '../spelling.ts';

const shape = 'coroot';

/** Coroot's node agent, which reads hsperfdata from outside. Source: coroot-node-agent, metrics of the JVM. */
export const COROOT: readonly Spelling[] = [
  { shape, kind: 'area', name: /^container_jvm_(?<of>heap)_(?<measure>used)_bytes$/ },
  { shape, kind: 'area', name: /^container_jvm_(?<of>heap)_size_bytes$/, measure: 'committed' },
  { shape, kind: 'area', name: /^container_jvm_(?<of>heap)_(?<measure>max)_size_bytes$/ },
  { shape, kind: 'gc', name: /^container_jvm_gc_time_seconds(?:_total)?$/, measure: 'seconds', of: ['gc'] },
  { shape, kind: 'runtime', name: /^container_jvm_info$/, measure: 'version', of: ['java_version'] },
];
