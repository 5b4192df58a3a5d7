import type { Collector } from '../jvm/collector.ts';
import { canonicalName } from './canonical-name.ts';

/** What a memory pool is to the budget. */
export type PoolPart =
  | 'eden'
  | 'survivor'
  | 'young'
  | 'old'
  | 'whole'
  | 'metaspace'
  | 'class-space'
  | 'code-cache'
  | 'other';

export type Pool = {
  readonly part: PoolPart;
  readonly heap: boolean;
  readonly collector?: Collector;
  readonly vm: 'hotspot' | 'openj9' | 'native-image';
};

const heap = (part: PoolPart, collector?: Collector): Pool => ({
  part,
  heap: true,
  vm: 'hotspot',
  ...(collector === undefined ? {} : { collector }),
});
const nonHeap = (part: PoolPart): Pool => ({ part, heap: false, vm: 'hotspot' });
const j9 = (part: PoolPart, isHeap: boolean): Pool => ({ part, heap: isHeap, vm: 'openj9' });
const native = (part: PoolPart, isHeap: boolean): Pool => ({ part, heap: isHeap, vm: 'native-image' });

/**
 * Pools by canonical name. `eden_space`, `survivor_space` and `tenured_gen` are Serial's.
 * Source: live JVMs 11, 17, 21 and 25 of every collector; OpenJ9: MemoryMXBean documentation of openj9; Native Image:
 * com.oracle.svm.core.genscavenge.HeapImplMemoryMXBeans.
 */
const POOLS: Readonly<Record<string, Pool>> = {
  eden_space: heap('eden', 'serial'),
  survivor_space: heap('survivor', 'serial'),
  tenured_gen: heap('old', 'serial'),
  ps_eden_space: heap('eden', 'parallel'),
  ps_survivor_space: heap('survivor', 'parallel'),
  ps_old_gen: heap('old', 'parallel'),
  par_eden_space: heap('eden', 'cms'),
  par_survivor_space: heap('survivor', 'cms'),
  cms_old_gen: heap('old', 'cms'),
  g1_eden_space: heap('eden', 'g1'),
  g1_survivor_space: heap('survivor', 'g1'),
  g1_old_gen: heap('old', 'g1'),
  zheap: heap('whole', 'zgc'),
  zgc_young_generation: heap('young', 'zgc'),
  zgc_old_generation: heap('old', 'zgc'),
  shenandoah: heap('whole', 'shenandoah'),
  shenandoah_young_gen: heap('young', 'shenandoah'),
  shenandoah_old_gen: heap('old', 'shenandoah'),
  epsilon_heap: heap('whole', 'epsilon'),
  metaspace: nonHeap('metaspace'),
  compressed_class_space: nonHeap('class-space'),
  codecache: nonHeap('code-cache'),
  code_cache: nonHeap('code-cache'),
  codeheap_non_nmethods: nonHeap('code-cache'),
  codeheap_profiled_nmethods: nonHeap('code-cache'),
  codeheap_non_profiled_nmethods: nonHeap('code-cache'),
  javaheap: j9('whole', true),
  nursery_allocate: j9('eden', true),
  nursery_survivor: j9('survivor', true),
  tenured: j9('old', true),
  tenured_loa: j9('old', true),
  tenured_soa: j9('old', true),
  balanced_reserved: j9('young', true),
  balanced_eden: j9('eden', true),
  balanced_survivor: j9('survivor', true),
  balanced_old: j9('old', true),
  class_storage: j9('other', false),
  jit_code_cache: j9('code-cache', false),
  jit_data_cache: j9('other', false),
  miscellaneous_non_heap_storage: j9('other', false),
  old_generation_space: native('old', true),
  runtime_code_cache_native_metadata: native('other', false),
  runtime_code_cache_code_and_data: native('code-cache', false),
};

/** The pool of that name in any spelling; undefined when no JVM that is known has it. */
export const poolOf = (name: string): Pool | undefined => POOLS[canonicalName(name)];

/** The heap pools that a collector has beside each other; figures of a part of them are no figures of the heap. */
const COMPANIONS: readonly (readonly string[])[] = [
  ['eden_space', 'survivor_space', 'tenured_gen'],
  ['ps_eden_space', 'ps_survivor_space', 'ps_old_gen'],
  ['par_eden_space', 'par_survivor_space', 'cms_old_gen'],
  ['g1_eden_space', 'g1_survivor_space', 'g1_old_gen'],
  ['zgc_young_generation', 'zgc_old_generation'],
  ['shenandoah_young_gen', 'shenandoah_old_gen'],
];

/** Heap pools that belong to those present and are not among them. */
export function missingCompanions(present: readonly string[]): readonly string[] {
  const group = COMPANIONS.find((pools) => present.some((name) => pools.includes(name)));
  return (group ?? []).filter((name) => !present.includes(name));
}

/** Pools that grow into each other's room: each one's maximum is the whole heap's, so maxima are not added. */
export const capTogether = (present: readonly string[]): boolean =>
  present.includes('zgc_old_generation') || present.includes('shenandoah_old_gen');
