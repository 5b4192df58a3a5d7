import type { ContainerStatus, Pod, Termination } from '#lib/core/model/pod.ts';
import { maskText } from '#lib/core/secrets/mask.ts';
import { moment } from './moment.ts';
import type { PodObject, StatusEntry } from './pod-object.ts';
import { toResources } from './resources.ts';

type State = StatusEntry['state'];

function toTermination({ terminated }: State): Termination | undefined {
  if (terminated === undefined) return undefined;
  const { reason, exitCode, startedAt, finishedAt, message } = terminated;
  return {
    reason,
    exitCode,
    startedAt: moment(startedAt),
    finishedAt: moment(finishedAt),
    message: message && maskText(message),
  };
}

function stateOf({ running, waiting, terminated }: State): ContainerStatus['state'] {
  if (running !== undefined) return 'running';
  if (terminated !== undefined) return 'terminated';
  return waiting === undefined ? 'unknown' : 'waiting';
}

function actualResources(entry: StatusEntry, pod: PodObject): ContainerStatus['actual'] {
  const { limits, requests } = entry.resources;
  const path = `status.containerStatuses[${entry.name}].resources`;
  if (Object.keys(limits).length + Object.keys(requests).length > 0)
    return toResources(entry.resources, 'kubernetes-status', path);
  const spec = [...pod.spec.containers, ...pod.spec.initContainers].find(({ name }) => name === entry.name);
  return spec && toResources(spec.resources, 'pod-spec', `pod ${pod.metadata.name} container ${entry.name} resources`);
}

const toStatus = (entry: StatusEntry, pod: PodObject): ContainerStatus => ({
  name: entry.name,
  ready: entry.ready ?? false,
  restarts: entry.restartCount ?? 0,
  state: stateOf(entry.state),
  reason: entry.state.waiting?.reason ?? entry.state.terminated?.reason,
  startedAt: moment(entry.state.running?.startedAt),
  ended: toTermination(entry.state),
  lastEnd: toTermination(entry.lastState),
  imageId: entry.imageID === '' ? undefined : entry.imageID,
  actual: actualResources(entry, pod),
});

const QOS_CLASSES = ['Guaranteed', 'Burstable', 'BestEffort'] as const;

/** Reads a pod; `current` is false when a newer revision has replaced what made it. */
export function toPod(object: PodObject, current: boolean): Pod {
  const { metadata, spec, status } = object;
  const ready = status?.conditions.find(({ type, status: holds }) => type === 'Ready' && holds === 'True');
  return {
    name: metadata.name,
    uid: metadata.uid ?? '',
    node: spec.nodeName,
    phase: status?.phase ?? 'Unknown',
    qosClass: QOS_CLASSES.find((qosClass) => qosClass === status?.qosClass),
    createdAt: moment(metadata.creationTimestamp),
    startedAt: moment(status?.startTime),
    ready: ready !== undefined,
    readyAt: moment(ready?.lastTransitionTime),
    current,
    containers: [...(status?.containerStatuses ?? []), ...(status?.initContainerStatuses ?? [])].map((entry) =>
      toStatus(entry, object),
    ),
  };
}
