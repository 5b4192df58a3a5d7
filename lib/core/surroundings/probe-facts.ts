import type { Container, Probe } from '../model/container.ts';
import { killWindow, startUpAllowance, suggestStartupProbe } from '../nodes/probes.ts';

/** What a probe asks, what it allows a start and what follows when it fails, in words with their arithmetic. */
export type ProbeFact = {
  readonly kind: 'startup' | 'readiness' | 'liveness';
  readonly asks: string;
  /** When it is asked: its delay and period. */
  readonly every: string;
  /** What follows when it fails, and when. */
  readonly follows: string;
};

const HANDLERS: Readonly<Record<Probe['handler'], string>> = {
  http: 'HTTP',
  tcp: 'a TCP connection',
  exec: 'a command',
  grpc: 'gRPC health',
};

const seconds = (n: number): string => `${n.toLocaleString('en-GB')} s`;

function consequence(kind: ProbeFact['kind'], probe: Probe, hasStartup: boolean, grace: number): string {
  const tries = `${probe.failureThreshold} failed ${probe.failureThreshold === 1 ? 'try' : 'tries'}`;
  if (kind === 'readiness') return `after ${tries} it gets no traffic; nothing is killed`;
  const { killedBy } = killWindow(probe, grace);
  const start = `${probe.initialDelaySeconds} + (${probe.failureThreshold} − 1) × ${probe.periodSeconds} = ${seconds(startUpAllowance(probe))}`;
  if (kind === 'startup') return `a start has ${start}; then the container is killed`;
  return hasStartup
    ? `once started, after ${tries} the container is killed`
    : `a start has ${start}; a container that hangs is killed by ${seconds(killedBy)}`;
}

/** The probes of a container in the order in which they are asked; those that are not set are absent. */
export function probeFacts({ probes }: Pick<Container, 'probes'>, graceSeconds: number): readonly ProbeFact[] {
  return (['startup', 'readiness', 'liveness'] as const).flatMap((kind) => {
    const probe = probes[kind];
    if (probe === undefined) return [];
    const delay = probe.initialDelaySeconds === 0 ? 'at once' : `after ${seconds(probe.initialDelaySeconds)}`;
    return [
      {
        kind,
        asks: probe.path === undefined ? HANDLERS[probe.handler] : `${HANDLERS[probe.handler]} ${probe.path}`,
        every: `${delay}, every ${seconds(probe.periodSeconds)}, ${seconds(probe.timeoutSeconds)} to answer`,
        follows: consequence(kind, probe, probes.startup !== undefined, graceSeconds),
      },
    ];
  });
}

/**
 * The startupProbe that leaves twice the slowest start seen, as YAML to paste; undefined when the one that is set leaves as much, or
 * when there is no probe that could kill a start.
 */
export function startupProbeToSet(
  { probes }: Pick<Container, 'probes'>,
  slowestStartSeconds: number,
): string | undefined {
  const judge = probes.startup ?? probes.liveness;
  if (judge === undefined || startUpAllowance(judge) >= 2 * slowestStartSeconds) return undefined;
  const { periodSeconds, failureThreshold } = suggestStartupProbe(slowestStartSeconds);
  return `startupProbe:\n  periodSeconds: ${periodSeconds}\n  failureThreshold: ${failureThreshold}\n`;
}
