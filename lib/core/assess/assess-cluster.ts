import { type ClusterIndex, indexCluster } from '../findings/cluster-index.ts';
import { unknown } from '../known.ts';
import type { ShellReader } from '../launchers/shell.ts';
import type { ClusterFacts } from '../model/cluster-facts.ts';
import { containerKey } from '../model/refs.ts';
import type { Workload } from '../model/workload.ts';
import { ASSESS_OPTIONS, type AssessOptions, assessContainer } from './assess-container.ts';
import type { Assessment } from './assessment.ts';
import { inspectContainer } from './inspect-container.ts';
import { type Predict, rememberedPredict } from './remembered-predict.ts';
import { withReading } from './with-reading.ts';

/**
 * Assesses every container of a cluster, in the facts' order. Containers that are no JVM are among them, without figures: whoever
 * prints a list chooses by `detection`.
 */
export const assessCluster = (
  facts: ClusterFacts,
  shell: ShellReader,
  options: AssessOptions = ASSESS_OPTIONS,
): readonly Assessment[] => [...assessEach(facts, shell, options)];

/** The same one by one, for whoever writes each away: all of a large cluster at once are many times its facts. */
export function* assessEach(
  facts: ClusterFacts,
  shell: ShellReader,
  options: AssessOptions = ASSESS_OPTIONS,
  /** Which workloads; all of the cluster stand around them either way. */
  isWanted: (workload: Workload) => boolean = () => true,
): Generator<Assessment> {
  const index = indexCluster(facts);
  const predict = rememberedPredict();
  for (const workload of facts.workloads)
    if (isWanted(workload)) yield* assessWorkload(workload, facts, index, shell, options, predict);
}

function assessWorkload(
  workload: Workload,
  facts: ClusterFacts,
  index: ClusterIndex,
  shell: ShellReader,
  options: AssessOptions,
  predict: Predict,
): readonly Assessment[] {
  const inspections = workload.template.containers.map((container) => {
    const key = containerKey({ ...workload.ref, container: container.name });
    const image = facts.images[container.image];
    const thought = inspectContainer(container, image, facts.usage[key], shell, workload.template);
    return withReading(thought, facts.readings?.[key], workload);
  });
  const jvmContainers = inspections
    .filter(({ container, detection }) => container.role !== 'init' && detection.isJvm === true)
    .map(({ container }) => container.name);
  const noUsage = noUsageOf(facts);
  return inspections.map((inspection) =>
    assessContainer({ workload, inspection, jvmContainers, index, noUsage, options, predict }),
  );
}

/** Why a container has no usage: the first gap of the metrics source says it, else it simply has no series. */
function noUsageOf({ origin, gaps, sources }: ClusterFacts): ReturnType<typeof unknown> {
  if (origin.kind === 'manifests')
    return unknown('manifests tell nothing of usage', 'Connect the cluster and its metrics');
  const metrics = sources.find(({ source }) => source !== 'kubernetes');
  if (!metrics)
    return unknown('no metrics source is connected', 'Set HEADROOM_PROMETHEUS_URL, or let it be found in the cluster');
  const gap = gaps.find(({ source }) => source === metrics.source);
  if (metrics.state === 'away' && gap) return unknown(gap.why, gap.remedy);
  return unknown(
    `${metrics.source} has no series of this container in the window`,
    'Check that the kubelet’s cAdvisor metrics are scraped with namespace, pod and container labels',
  );
}
