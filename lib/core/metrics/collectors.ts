import type { Collector } from '../jvm/collector.ts';
import { canonicalName } from './canonical-name.ts';

export type GarbageCollectorBean = {
  readonly collector: Collector;
  /** Whether the application stands still for the time that the bean counts. */
  readonly pauses: boolean;
  /** Whether a collection of this bean reclaims the old generation, and so refreshes what is known to live. */
  readonly major: boolean;
};

const bean = (collector: Collector, pauses: boolean, major: boolean): GarbageCollectorBean => ({
  collector,
  pauses,
  major,
});

/**
 * Collector beans by canonical name. Concurrent cycles count wall time in which the application runs on.
 * Source: live JVMs 11, 17, 21 and 25; GcInfo of each bean.
 */
const BEANS: Readonly<Record<string, GarbageCollectorBean>> = {
  copy: bean('serial', true, false),
  marksweepcompact: bean('serial', true, true),
  ps_scavenge: bean('parallel', true, false),
  ps_marksweep: bean('parallel', true, true),
  parnew: bean('cms', true, false),
  concurrentmarksweep: bean('cms', false, true),
  g1_young_generation: bean('g1', true, false),
  g1_old_generation: bean('g1', true, true),
  g1_concurrent_gc: bean('g1', false, true),
  zgc_cycles: bean('zgc', false, true),
  zgc_pauses: bean('zgc', true, false),
  zgc: bean('zgc', false, true),
  zgc_minor_cycles: bean('zgc', false, false),
  zgc_minor_pauses: bean('zgc', true, false),
  zgc_major_cycles: bean('zgc', false, true),
  zgc_major_pauses: bean('zgc', true, false),
  shenandoah_cycles: bean('shenandoah', false, true),
  shenandoah_pauses: bean('shenandoah', true, false),
  epsilon_heap: bean('epsilon', true, false),
};

/** The collector bean of that name in any spelling; undefined when no JVM that is known has it. */
export const collectorBean = (name: string): GarbageCollectorBean | undefined => BEANS[canonicalName(name)];
