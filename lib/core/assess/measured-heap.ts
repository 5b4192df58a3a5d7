import { maxHeapOf } from '../ergonomics/max-memory.ts';
import type { Collector } from '../ergonomics/vm.ts';
import { parseJdkVersion } from '../jvm/jdk.ts';
import type { Prediction } from '../jvm/prediction.ts';
import { type Known, known, unknown } from '../known.ts';
import type { UsageWindow } from '../model/usage.ts';

/** The heap of a running JVM as the options that would have made it. */
export type MeasuredHeap = { readonly maxHeap: number; readonly options: readonly string[] };

type Row = { readonly collector: Collector; readonly options: readonly string[] };

/** Collectors by the name that metrics give, with the options that choose them on every release that has them. */
const COLLECTORS: Readonly<Record<string, Row>> = {
  serial: { collector: 'Serial', options: ['-XX:+UseSerialGC'] },
  parallel: { collector: 'Parallel', options: ['-XX:+UseParallelGC'] },
  g1: { collector: 'G1', options: ['-XX:+UseG1GC'] },
  zgc: { collector: 'Z', options: ['-XX:+UseZGC'] },
  shenandoah: { collector: 'Shenandoah', options: ['-XX:+UseShenandoahGC'] },
  cms: { collector: 'CMS', options: ['-XX:+UseConcMarkSweepGC'] },
};

/** What the JVM's own metrics tell of its largest heap; unknown when they do not, or when no -Xmx gives that figure. */
export function measuredHeap(usage: UsageWindow | undefined, jdk: Known<string>): Known<MeasuredHeap> {
  if (usage === undefined) return unknown('the JVM exports no metrics', 'Export the JVM’s metrics');
  const { heapMax, collector } = usage.jvm;
  if (heapMax.state === 'unknown') return heapMax;
  if (collector.state === 'unknown') return collector;
  if (jdk.state === 'unknown') return jdk;
  const row = COLLECTORS[collector.value];
  const version = parseJdkVersion(jdk.value);
  if (!row || !version.ok)
    return unknown(`how ${collector.value} of JDK ${jdk.value} tells its largest heap is not known`);
  const maxHeap = maxHeapOf(heapMax.value, row.collector, version.value.feature);
  if (maxHeap === undefined)
    return unknown(
      'its young generation has a size of its own, so the largest heap does not follow from the figure told',
    );
  return known({ maxHeap, options: [...row.options, `-XX:MaxHeapSize=${maxHeap}`] }, heapMax.source);
}

/** Whether the running JVM has the heap that was predicted; a value that was not predicted contradicts nothing. */
export function agreesWith(prediction: Prediction, { maxHeap }: MeasuredHeap): boolean {
  if (prediction.outcome !== 'starts') return false;
  const predicted = prediction.flags['MaxHeapSize']?.value;
  return predicted === undefined ? prediction.undecided?.['MaxHeapSize'] === undefined : predicted === String(maxHeap);
}
