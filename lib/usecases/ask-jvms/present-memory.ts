import { from, type Known, known, unknown } from '#lib/core/known.ts';
import type { Pod } from '#lib/core/model/pod.ts';
import { ok, type Result } from '#lib/core/result.ts';
import { CGROUP_FILES, type PresentMemory, readCgroupMemory } from '#lib/core/running-jvm/read-cgroup-memory.ts';
import type { PodLook } from '#lib/ports/pod-look.ts';
import type { UpstreamError } from '#lib/ports/upstream-error.ts';
import type { ContainerSession } from './container-session.ts';

/** What a container holds as it is seen from outside: the metrics API's figure against the limit that the kubelet enforces. */
export function memoryFromOutside({ pod, memoryUsed }: PodLook, container: string): Known<PresentMemory> {
  const limit = limitOf(pod, container);
  if (memoryUsed.state === 'unknown') return memoryUsed;
  if (limit.state === 'unknown') return limit;
  return known({ used: memoryUsed.value, limit: limit.value }, memoryUsed.source);
}

const limitOf = (pod: Pod, container: string) =>
  pod.containers.find(({ name }) => name === container)?.actual?.memoryLimit ??
  unknown('the pod does not tell the limit of this container');

/** What it holds at this moment, by its own control group; from outside where it has no `cat`. */
export async function presentMemory(
  session: ContainerSession,
  look: PodLook,
  container: string,
): Promise<Result<Known<PresentMemory>, UpstreamError>> {
  const outside = memoryFromOutside(look, container);
  const files = await session.runLimited(['cat', ...CGROUP_FILES]);
  if (!files.ok) return files;
  if (files.value.kind === 'absent') return ok(outside);
  const inside = readCgroupMemory(files.value.stdout);
  if (inside.state === 'unknown') return ok(outside);
  const limit = limitOf(look.pod, container);
  if (limit.state === 'unknown' || limit.value === 'unset') return ok(inside);
  const { used, limit: enforced } = inside.value;
  const lower = enforced === 'unset' || limit.value < enforced ? limit.value : enforced;
  return ok(known({ used, limit: lower }, from('running-jvm', 'control group')));
}
