import { from, type Known, known, unknown } from '../known.ts';
import type { VolumeMount } from '../model/container.ts';
import type { Volume } from '../model/workload.ts';
import { type Bytes, sum } from '../units/bytes.ts';
import { parseMemoryQuantity } from '../units/quantity.ts';

/**
 * What the memory-backed volumes that a container mounts can hold together; `undefined` when it mounts none. One without a
 * sizeLimit can hold as much as the pod may. Source: https://kubernetes.io/docs/concepts/storage/volumes/#emptydir
 */
export function memoryVolumesOf(all: readonly Volume[], mounts: readonly VolumeMount[]): Known<Bytes> | undefined {
  const mounted = new Set(mounts.map(({ volume }) => volume));
  const volumes = all.filter(({ name, kind }) => kind === 'memory' && mounted.has(name));
  if (volumes.length === 0) return undefined;
  const sizes: Bytes[] = [];
  for (const { name, sizeLimit } of volumes) {
    const size = parseMemoryQuantity(sizeLimit ?? '');
    if (!size.ok) return unknown(`The memory-backed volume ${name} has no sizeLimit`, 'Set emptyDir.sizeLimit');
    sizes.push(size.value);
  }
  return known(sum(sizes), from('pod-spec', 'volumes'));
}
