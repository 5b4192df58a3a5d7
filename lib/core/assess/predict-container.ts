import { agreed } from '../ergonomics/agreed.ts';
import { containerViewOf } from '../ergonomics/container-view-of.ts';
import type { Prediction } from '../jvm/prediction.ts';
import type { ContainerView, Start } from '../jvm/start.ts';
import { from, type Known, known, unknown } from '../known.ts';
import type { Resources } from '../model/container.ts';
import { formatBytes } from '../units/format.ts';
import type { Inspection } from './inspect-container.ts';
import { agreesWith, measuredHeap } from './measured-heap.ts';
import type { NodeView } from './node-views.ts';
import type { Predict } from './remembered-predict.ts';

/** A prediction with what had to be taken for granted to make it; each assumption is shown beside the figures. */
export type AssumedPrediction = {
  readonly prediction: Known<Prediction>;
  readonly assumptions: readonly string[];
  /** What was predicted, one start a kind of node, without the release. */
  readonly starts: readonly Omit<Start, 'jdk'>[];
  /** What the specification alone gives, where something that counts more was put in its place. */
  readonly specified?: Known<Prediction>;
};

/**
 * The newest release of each train that is still updated: what is assumed when nothing tells the release. Only what all of them
 * decide alike is said. Source: https://openjdk.org/projects/jdk-updates/ and the releases measured in `docs/model.md`.
 */
const MAINTAINED = ['8u504', '11.0.33', '17.0.21', '21.0.13', '25.0.5'] as const;

/**
 * Says what the JVM of a container decides on every kind of node it runs on, and on every release it may be. What the running JVM tells
 * of its heap counts more than what the specification gives: then something sets it where Headroom cannot look.
 */
export function predictContainer(
  inspection: Inspection,
  resources: Resources,
  views: readonly NodeView[],
  predict: Predict,
): AssumedPrediction {
  const { detection, line, usage } = inspection;
  const vm = detection.vm.state === 'known' ? detection.vm.value : 'hotspot';
  if (vm === 'zing') return told(unknown('Zing sizes itself by rules that Headroom does not know'));
  const view = containerView(resources);
  if (view.state === 'unknown') return told(view);
  const releases = detection.jdk.state === 'known' ? [detection.jdk.value] : MAINTAINED;
  const source = from('hotspot', `JDK ${releases.join(', ')}`);
  const startsWith = (more: readonly string[]): readonly Omit<Start, 'jdk'>[] =>
    startsOn(views, { vm, container: view.value, ...line.start, argv: [...line.start.argv, ...more] });
  const decided = (more: readonly string[], assumptions: readonly string[]): AssumedPrediction => {
    const starts = startsWith(more);
    return { prediction: known(predictAll(predict, releases, views, starts), source), assumptions, starts };
  };
  const measured = vm === 'hotspot' ? measuredHeap(usage, detection.jdk) : unknown('only HotSpot’s heap is read back');
  const hidden = line.options.find(({ state, readBy }) => state === 'unknown' && readBy !== 'none');
  if (hidden) {
    const why = `${hidden.text} from ${hidden.origin} is not known: ${hidden.by ?? 'it may hold any option'}`;
    if (measured.state === 'unknown')
      return told(
        unknown(why, 'Ask the running JVM, export its metrics, or move its options to where they can be read'),
      );
    const assumption = `${why}. The heap and the collector are the running JVM’s own.`;
    return { ...decided(measured.value.options, [assumption]), specified: unknown(why) };
  }
  const bySpecification = decided([], assumptionsOf(inspection));
  const { prediction } = bySpecification;
  if (measured.state === 'known' && prediction.state === 'known' && !agreesWith(prediction.value, measured.value)) {
    const heap = formatBytes(measured.value.maxHeap);
    const assumption = `The running JVM has a heap of ${heap}, which its visible options do not give: it is set where Headroom cannot look.`;
    return { ...decided(measured.value.options, [assumption]), specified: prediction };
  }
  return bySpecification;
}

const told = (prediction: Known<never>): AssumedPrediction => ({ prediction, assumptions: [], starts: [] });

function containerView({ memoryLimit, cpuLimit, cpuRequest }: Resources): Known<ContainerView> {
  if (memoryLimit.state === 'unknown') return memoryLimit;
  const set = <T>(value: T | 'unset'): T | null => (value === 'unset' ? null : value);
  const view = containerViewOf({
    memoryLimit: set(memoryLimit.value),
    ...(cpuLimit.state === 'known' ? { cpuLimit: set(cpuLimit.value) } : {}),
    ...(cpuRequest.state === 'known' ? { cpuRequest: set(cpuRequest.value) } : {}),
  });
  return known(view, memoryLimit.source);
}

/** The start on each kind of node; where no node is known its figures are left open. */
const startsOn = (views: readonly NodeView[], start: Omit<Start, 'jdk'>): readonly Omit<Start, 'jdk'>[] =>
  views.length === 0 ? [start] : views.map(({ host, arch }) => ({ ...start, host, arch }));

/** What every release it may be decides alike on every kind of node. */
function predictAll(
  predict: Predict,
  releases: readonly string[],
  views: readonly NodeView[],
  starts: readonly Omit<Start, 'jdk'>[],
): Prediction {
  return agreed(
    releases.flatMap((jdk) =>
      starts.map((start, index) => ({
        name: starts.length > 1 ? `${jdk} on ${views[index]?.nodes[0]}` : jdk,
        prediction: predict({ ...start, jdk }),
      })),
    ),
  );
}

function assumptionsOf({ detection, line }: Inspection): readonly string[] {
  const assumptions: string[] = [];
  if (detection.vm.state === 'unknown') assumptions.push('It is taken for HotSpot: nothing tells which JVM it is.');
  if (detection.jdk.state === 'unknown')
    assumptions.push(`The release is not known; what is said holds for ${MAINTAINED.join(', ')} alike.`);
  if (line.complete.state === 'unknown')
    assumptions.push(`No option is set where Headroom cannot look: ${line.complete.why}.`);
  return assumptions;
}
