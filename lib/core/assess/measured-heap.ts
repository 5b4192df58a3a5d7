import { maxHeapOf } from '../ergonomics/max-memory.ts';
import { collectorFlag, collectorSpelled } from '../jvm/collector.ts';
import { parseJdkVersion } from '../jvm/jdk.ts';
import type { Prediction } from '../jvm/prediction.ts';
import { type Known, known, unknown } from '../known.ts';
import type { UsageWindow } from '../model/usage.ts';

/** The heap of a running JVM as the options that would have made it. */
export type MeasuredHeap = { readonly maxHeap: number; readonly options: readonly string[] };

/** What the JVM's own metrics tell of its largest heap; unknown when they do not, or when no -Xmx gives that figure. */
export function measuredHeap(usage: UsageWindow | undefined, jdk: Known<string>): Known<MeasuredHeap> {
  if (usage === undefined) return unknown('the JVM exports no metrics', 'Export the JVM’s metrics');
  const { heapMax, collector } = usage.jvm;
  if (heapMax.state === 'unknown') return heapMax;
  if (collector.state === 'unknown') return collector;
  if (jdk.state === 'unknown') return jdk;
  const spelled = collectorSpelled(collector.value);
  const version = parseJdkVersion(jdk.value);
  if (spelled === undefined || !version.ok)
    return unknown(`how ${collector.value} of JDK ${jdk.value} tells its largest heap is not known`);
  const maxHeap = maxHeapOf(heapMax.value, spelled, version.value.feature);
  if (maxHeap === undefined)
    return unknown(
      'its young generation has a size of its own, so the largest heap does not follow from the figure told',
    );
  return known({ maxHeap, options: [`-XX:+${collectorFlag(spelled)}`, `-XX:MaxHeapSize=${maxHeap}`] }, heapMax.source);
}

/** Whether the running JVM has the heap that was predicted; a value that was not predicted contradicts nothing. */
export function agreesWith(prediction: Prediction, { maxHeap }: MeasuredHeap): boolean {
  if (prediction.outcome !== 'starts') return false;
  const predicted = prediction.flags['MaxHeapSize']?.value;
  return predicted === undefined ? prediction.undecided?.['MaxHeapSize'] === undefined : predicted === String(maxHeap);
}
