import { observedFromUsage } from '../budget/observed-from-usage.ts';
import { type Known, unknown } from '../known.ts';
import { NO_BOUNDS, PREFERENCES } from '../recommend/advice-facts.ts';
import { backtest, type Hindsight } from '../recommend/backtest.ts';
import type { Assessment } from './assessment.ts';
import { memoryVolumesOf } from './memory-volumes.ts';

/**
 * What each strategy would have advised for a container in the middle of its history, and what would have become of it since.
 * Bounds of the namespace are left out: they are today's.
 */
export function lookBack(assessment: Assessment, share?: number): Known<readonly Hindsight[]> {
  const { workload, container, detection, prediction, options, usage, limit, request } = assessment;
  if (detection.jdk.state === 'unknown') return detection.jdk;
  if (usage.state === 'unknown') return usage;
  if (detection.isJvm !== true) return unknown('It is not known to be a JVM');
  const facts = {
    jdk: detection.jdk.value,
    ...(detection.vm.state === 'known' ? { vm: detection.vm.value } : {}),
    prediction,
    options: options.filter(({ state }) => state === 'effective').map(({ text }) => text),
    observed: observedFromUsage(usage),
    memoryVolumes: memoryVolumesOf(workload.template.volumes, container.volumeMounts),
    limit,
    request,
    bounds: NO_BOUNDS,
    preferences: PREFERENCES,
  };
  return backtest(facts, usage.value.series, share);
}
