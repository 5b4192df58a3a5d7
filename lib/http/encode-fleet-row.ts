import type { Assessment } from '#lib/core/assess/assessment.ts';
import { describeShort } from '#lib/core/assess/describe-verdict.ts';
import { offHeap, oomKills, peakSeen, podCount, requestChange } from '#lib/core/assess/key-figures.ts';
import { trendOf } from '#lib/core/assess/trend.ts';
import type { Prices } from '#lib/core/cost/prices.ts';
import { savingsOf } from '#lib/core/cost/savings.ts';
import { collectorIn, collectorName } from '#lib/core/jvm/collector.ts';
import type { Prediction } from '#lib/core/jvm/prediction.ts';
import { mapKnown } from '#lib/core/known.ts';
import type { JvmOption } from '#lib/core/launchers/option.ts';
import { containerKey } from '#lib/core/model/refs.ts';
import { shortKey } from '#lib/core/model/short-key.ts';
import type { FleetRow } from './contract/fleet.ts';
import { encodeSavings } from './encode-savings.ts';

/** The collector that a JVM takes, by the one `Use…GC` flag that is true. */
function collectorOf(prediction: Prediction): string | undefined {
  if (prediction.outcome !== 'starts') return undefined;
  const collector = collectorIn(prediction.flags);
  return collector === undefined ? undefined : collectorName(collector);
}

/** How many options stand in each state; what nobody reads is counted as that, whatever else is said of it. */
function countOptions(options: readonly JvmOption[]): FleetRow['options'] {
  const count = (state: JvmOption['state']): number =>
    options.filter((option) => option.readBy !== 'none' && option.state === state).length;
  return {
    effective: count('effective'),
    shadowed: count('shadowed'),
    unread: options.filter(({ readBy }) => readBy === 'none').length,
    unreadable: count('unreadable'),
    unknown: count('unknown'),
  };
}

/** Steps of a row's curve: as many as it is wide enough to tell apart. */
const TREND_STEPS = 28;

function watched({ usage }: Assessment): Pick<FleetRow, 'seen' | 'trendBytes'> {
  if (usage.state === 'unknown') return {};
  const { from, to, series } = usage.value;
  return {
    seen: { from, to },
    ...(series === undefined ? {} : { trendBytes: [...trendOf(series.workingSet, TREND_STEPS)] }),
  };
}

/** What a row tells of its container that the assessment does not: by labels of the workload and of the nodes. */
export type RowPlace = { readonly owner: string | undefined; readonly pools: readonly string[] };

/** The row of one container as the fleet list carries it. */
export function encodeFleetRow(assessment: Assessment, { owner, pools }: RowPlace, prices: Prices): FleetRow {
  const { ref, workload, container, detection, options, budget, findings, advice, prediction } = assessment;
  const off = offHeap(assessment);
  const heap = budget.state === 'known' ? budget.value.regions.find(({ id }) => id === 'heap')?.size : undefined;
  const bySeverity = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  const collector = prediction.state === 'known' ? collectorOf(prediction.value) : undefined;
  return {
    id: shortKey(containerKey(ref)),
    key: containerKey(ref),
    ...ref,
    pods: podCount(assessment),
    image: container.image,
    ...(workload.helm === undefined ? {} : { release: workload.helm.name }),
    ...(owner === undefined ? {} : { owner }),
    pools: [...pools],
    verdict: assessment.verdict,
    ...describeShort(assessment),
    jdk: detection.jdk,
    ...(collector === undefined ? {} : { collector }),
    options: countOptions(options),
    canHoldBytes: mapKnown(budget, ({ total }) => total),
    ...(off.state === 'known' ? { offHeapBytes: off.value } : {}),
    ...(heap === undefined ? {} : { heapBytes: heap }),
    limitBytes: assessment.limit,
    requestBytes: assessment.request,
    peakBytes: peakSeen(assessment),
    ...watched(assessment),
    advisedLimitBytes: mapKnown(advice, ({ memoryLimit }) => memoryLimit),
    changeBytesAllPods: requestChange(assessment),
    savings: mapKnown(savingsOf(assessment), (savings) => encodeSavings(savings, prices)),
    oomKills: oomKills(assessment),
    findings: { critical: bySeverity('critical'), warning: bySeverity('warning'), info: bySeverity('info') },
    ...(advice.state === 'known' ? { confidence: advice.value.confidence } : {}),
  };
}
