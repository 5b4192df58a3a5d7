import { agreed } from '../ergonomics/agreed.ts';
import { predict } from '../ergonomics/predict.ts';
import type { Prediction } from '../jvm/prediction.ts';
import { from, type Known, known, unknown } from '../known.ts';
import type { Resources } from '../model/container.ts';
import { containerView } from './container-view.ts';
import type { Inspection } from './inspect-container.ts';
import type { NodeView } from './node-views.ts';

/** A prediction with what had to be taken for granted to make it; each assumption is shown beside the figures. */
export type AssumedPrediction = { readonly prediction: Known<Prediction>; readonly assumptions: readonly string[] };

/**
 * The newest release of each train that is still updated: what is assumed when nothing tells the release. Only what all of them
 * decide alike is said. Source: https://openjdk.org/projects/jdk-updates/ and the releases measured in `docs/model.md`.
 */
const MAINTAINED = ['8u504', '11.0.33', '17.0.21', '21.0.13', '25.0.5'] as const;

/** Says what the JVM of a container decides on every kind of node it runs on, and on every release it may be. */
export function predictContainer(
  { detection, line }: Inspection,
  resources: Resources,
  views: readonly NodeView[],
): AssumedPrediction {
  const hidden = line.options.find(({ state, readBy }) => state === 'unknown' && readBy !== 'none');
  if (hidden) {
    const why = `${hidden.text} from ${hidden.origin} is not known: ${hidden.by ?? 'it may hold any option'}`;
    return {
      prediction: unknown(why, 'Ask the running JVM, or move its options to where they can be read'),
      assumptions: [],
    };
  }
  const vm = detection.vm.state === 'known' ? detection.vm.value : 'hotspot';
  if (vm === 'zing')
    return { prediction: unknown('Zing sizes itself by rules that Headroom does not know'), assumptions: [] };
  const container = containerView(resources);
  if (container.state === 'unknown') return { prediction: container, assumptions: [] };
  const releases = detection.jdk.state === 'known' ? [detection.jdk.value] : MAINTAINED;
  const hosts: readonly (NodeView | undefined)[] = views.length > 0 ? views : [undefined];
  const candidates = releases.flatMap((jdk) =>
    hosts.map((view) => ({
      name: [jdk, ...(hosts.length > 1 ? [`on ${view?.nodes[0]}`] : [])].join(' '),
      prediction: predict({
        jdk,
        vm,
        ...(view === undefined ? {} : { host: view.host, arch: view.arch }),
        container: container.value,
        ...line.start,
      }),
    })),
  );
  return {
    prediction: known(agreed(candidates), from('hotspot', `JDK ${releases.join(', ')}`)),
    assumptions: [
      ...(detection.vm.state === 'unknown' ? ['It is taken for HotSpot: nothing tells which JVM it is.'] : []),
      ...(detection.jdk.state === 'unknown'
        ? [`The release is not known; what is said holds for ${MAINTAINED.join(', ')} alike.`]
        : []),
      ...(line.complete.state === 'unknown'
        ? [`No option is set where Headroom cannot look: ${line.complete.why}.`]
        : []),
    ],
  };
}
