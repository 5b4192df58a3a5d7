import { type Known, known, mapKnown } from '../../known.ts';
import type { Container } from '../../model/container.ts';
import type { Scheduling } from '../../model/scheduling.ts';
import type { ResourceList } from '../planning-facts.ts';
import { podRequest, requestOf } from './pod-request.ts';

type Rules = Pick<Scheduling, 'overhead' | 'podRequests'>;

/** A request of the pod as a whole replaces the containers'; the sandbox's own comes on top. Source: KEP-2837; component-helpers resource/helpers.go. */
const whole = (amount: number, name: string, { overhead, podRequests }: Rules): number =>
  (podRequests[name] ?? amount) + (overhead[name] ?? 0);

/** What one pod asks for, as the scheduler counts it; unknown when a request of memory or CPU cannot be read. */
export function podRequests(containers: readonly Container[], rules: Rules): Known<ResourceList> {
  const memory = podMemory(containers, rules);
  const cpu = requestOf(containers, 'cpuRequest', 'cpuLimit');
  if (memory.state === 'unknown') return memory;
  if (cpu.state === 'unknown') return cpu;
  const names = new Set([
    ...containers.flatMap(({ otherRequests = {} }) => Object.keys(otherRequests)),
    ...Object.keys(rules.podRequests),
    ...Object.keys(rules.overhead),
  ]);
  const others = [...names].flatMap((name) => {
    if (name === 'memory' || name === 'cpu') return [];
    const amount = podRequest(
      containers.map(({ role, otherRequests }) => ({ role, amount: otherRequests?.[name] ?? 0 })),
    );
    return [[name, whole(amount, name, rules)] as const];
  });
  return known(
    { memory: memory.value, cpu: whole(cpu.value, 'cpu', rules), ...Object.fromEntries(others) },
    { kind: 'pod-spec' },
  );
}

/** The memory that one pod asks for. */
export const podMemory = (containers: readonly Container[], rules: Rules): Known<number> =>
  mapKnown(requestOf(containers, 'memoryRequest', 'memoryLimit'), (amount) => whole(amount, 'memory', rules));
