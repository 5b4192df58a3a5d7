import type { Probe } from '../model/container.ts';

/** The times that decide when a probe kills: the fields of `v1.Probe`, in seconds. */
export type ProbeTimes = Pick<Probe, 'initialDelaySeconds' | 'periodSeconds' | 'timeoutSeconds' | 'failureThreshold'>;

export type KillWindow = {
  /** Seconds from the container's start at which the kubelet may decide to kill a container that never answers. */
  readonly earliest: number;
  /** The decision falls before this second. */
  readonly latest: number;
  /** SIGKILL comes no later than this second, the grace period spent. */
  readonly killedBy: number;
};

/**
 * When a container that hangs from its start is killed. A try that runs longer than the period delays the next, so tries stand
 * max(period, timeout) apart. Worked example, the defaults (0, 10, 1, 3) with 30 s of grace: decision in 21 to 31 s, SIGKILL by 61 s.
 * Source: kubernetes/kubernetes pkg/kubelet/prober/worker.go (1.31).
 */
export function killWindow(
  probe: ProbeTimes,
  graceSeconds: number,
  answers: 'hangs' | 'refuses' = 'hangs',
): KillWindow {
  const tries = answers === 'hangs' ? probe.timeoutSeconds : 0;
  const between = (probe.failureThreshold - 1) * Math.max(probe.periodSeconds, tries);
  const earliest = probe.initialDelaySeconds + between + tries;
  const latest = earliest + probe.periodSeconds;
  return { earliest, latest, killedBy: latest + graceSeconds };
}

/**
 * Seconds that a container is certain to have before the probe can kill it: initialDelay + (failureThreshold − 1) × period. Not
 * failureThreshold × period: the last failing try can come that early. Source: as `killWindow`.
 */
export const startUpAllowance = (probe: Omit<ProbeTimes, 'timeoutSeconds'>): number =>
  probe.initialDelaySeconds + (probe.failureThreshold - 1) * probe.periodSeconds;

/** How many times the slowest start that was seen a start-up probe leaves: a start under throttling takes longer than one that was seen. */
const START_UP_MARGIN = 2;

/**
 * A startupProbe that leaves twice the slowest start seen: period 5 s up to five minutes, then 10 s, so that the threshold stays readable.
 * Worked example, 47 s seen: 94 s are wanted, period 5, threshold ⌈94 / 5⌉ + 1 = 20, which allows 95 s.
 */
export function suggestStartupProbe(slowestStartSeconds: number): { periodSeconds: number; failureThreshold: number } {
  const wanted = slowestStartSeconds * START_UP_MARGIN;
  const periodSeconds = wanted <= 300 ? 5 : 10;
  return { periodSeconds, failureThreshold: Math.ceil(wanted / periodSeconds) + 1 };
}
