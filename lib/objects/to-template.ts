import type { PodTemplate, Volume } from '#lib/core/model/workload.ts';
import { maskContainer } from './mask-container.ts';
import type { VolumeSpec } from './pod-spec.ts';
import type { TemplatePlace } from './template-place.ts';
import { toContainer } from './to-container.ts';
import { toScheduling } from './to-scheduling.ts';

const isPresent = (value: unknown): boolean => value !== undefined && value !== null;

function kindOf(volume: VolumeSpec): Volume['kind'] {
  if (volume.emptyDir !== undefined) return volume.emptyDir?.medium === 'Memory' ? 'memory' : 'emptyDir';
  if (isPresent(volume.configMap)) return 'configMap';
  if (isPresent(volume.secret)) return 'secret';
  if (isPresent(volume.persistentVolumeClaim) || isPresent(volume.ephemeral)) return 'persistent';
  return isPresent(volume.hostPath) ? 'hostPath' : 'other';
}

/** Reads a pod template. An init container that restarts always is a sidecar: it runs beside the others for the pod's life. */
export function toTemplate(place: TemplatePlace): PodTemplate {
  const { metadata, spec, path } = place.template;
  return {
    containers: [
      ...spec.containers.map((container, index) =>
        toContainer(container, 'main', place, `${path}.containers[${index}]`),
      ),
      ...spec.initContainers.map((container, index) =>
        toContainer(
          container,
          container.restartPolicy === 'Always' ? 'sidecar' : 'init',
          place,
          `${path}.initContainers[${index}]`,
        ),
      ),
    ].map(maskContainer),
    volumes: spec.volumes.map((volume) => ({
      name: volume.name,
      kind: kindOf(volume),
      sizeLimit: volume.emptyDir?.sizeLimit,
    })),
    labels: metadata.labels,
    annotations: metadata.annotations,
    nodeSelector: spec.nodeSelector,
    restartPolicy: spec.restartPolicy ?? 'Always',
    terminationGracePeriodSeconds: spec.terminationGracePeriodSeconds ?? 30,
    shareProcessNamespace: spec.shareProcessNamespace ?? false,
    priorityClassName: spec.priorityClassName,
    imagePullSecrets: spec.imagePullSecrets.flatMap(({ name }) => (name === undefined ? [] : [name])),
    scheduling: toScheduling(spec, metadata.labels),
  };
}
