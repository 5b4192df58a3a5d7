import { observedFromUsage } from '../budget/observed-from-usage.ts';
import type { AdviceFacts, Bounds, Preferences } from '../recommend/advice-facts.ts';
import type { Assessment } from './assessment.ts';
import { memoryVolumesOf } from './memory-volumes.ts';

/**
 * The release whose collector needs most beside the heap, for when none is known: until 20 G1 kept two mark bitmaps.
 * Source: https://bugs.openjdk.org/browse/JDK-8210708.
 */
const COSTLIEST_RELEASE = '17.0.21';

/** What of a container a budget and an advice are made from. */
export type Judged = Pick<
  Assessment,
  'workload' | 'container' | 'detection' | 'prediction' | 'options' | 'usage' | 'limit' | 'request'
>;

/** The facts of a container as budget and advice take them, within these bounds. */
export const adviceFactsOf = (
  { workload, container, detection, prediction, options, usage, limit, request }: Judged,
  bounds: Bounds,
  preferences: Preferences,
): AdviceFacts => ({
  jdk: detection.jdk.state === 'known' ? detection.jdk.value : COSTLIEST_RELEASE,
  ...(detection.vm.state === 'known' ? { vm: detection.vm.value } : {}),
  prediction,
  options: options.filter(({ state }) => state === 'effective').map(({ text }) => text),
  observed: observedFromUsage(usage),
  memoryVolumes: memoryVolumesOf(workload.template.volumes, container.volumeMounts),
  limit,
  request,
  bounds,
  preferences,
});
