import { from, type Known, known, unknown } from '../known.ts';
import type { Container } from '../model/container.ts';
import type { Workload } from '../model/workload.ts';
import type { Ending, PodContainer } from './fact-values.ts';

/** The container's status in each pod of the present template. */
export const podContainersOf = ({ pods }: Workload, { name }: Container): readonly PodContainer[] =>
  pods
    .filter(({ current }) => current)
    .flatMap((pod) =>
      pod.containers.filter((status) => status.name === name).map((status) => ({ pod: pod.name, status })),
    );

/** How the container last ended in each pod, the latest first. */
export const endingsOf = (containers: readonly PodContainer[]): readonly Ending[] =>
  containers
    .flatMap(({ pod, status }) => {
      const ending = status.lastEnd ?? status.ended;
      return ending ? [{ ...ending, pod }] : [];
    })
    .toSorted((a, b) => (b.finishedAt ?? 0) - (a.finishedAt ?? 0));

/** The longest start that is believed: brokers that repair their indexes take up to an hour, more is a readiness that came and went. */
const LONGEST_START_SECONDS = 3600;

/**
 * Seconds from the container's start to the pod's becoming ready, the slowest of the pods that never restarted. A pod that became
 * unready and ready again within the first hour counts with the later moment: an upper bound. Whole seconds, as the API's times are.
 */
export function slowestStartOf({ pods }: Workload, { name }: Container): Known<number> {
  const starts = pods.flatMap(({ current, readyAt, containers }) => {
    const status = containers.find((status) => status.name === name);
    if (!current || readyAt === undefined || status?.startedAt === undefined || status.restarts > 0) return [];
    const seconds = (readyAt - status.startedAt) / 1000;
    return seconds >= 0 && seconds <= LONGEST_START_SECONDS ? [seconds] : [];
  });
  if (starts.length === 0) return unknown('no pod tells how long it took from its start to being ready');
  return known(Math.max(...starts), from('kubernetes-status', 'Ready condition'));
}
