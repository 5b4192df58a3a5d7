import type { Container, VolumeMount } from '../model/container.ts';
import type { Volume, Workload } from '../model/workload.ts';

/** The volume under a path of the container; undefined when the path lies in the container's own layer. */
export function volumeAt(
  path: string,
  container: Container,
  workload: Workload,
): { readonly mount: VolumeMount; readonly volume: Volume | undefined } | undefined {
  const mounts = container.volumeMounts.filter((mount) => isUnder(path, mount.path));
  const mount = mounts.toSorted((a, b) => b.path.length - a.path.length)[0];
  if (!mount) return undefined;
  return { mount, volume: workload.template.volumes.find(({ name }) => name === mount.volume) };
}

function isUnder(path: string, folder: string): boolean {
  const prefix = folder.endsWith('/') ? folder : `${folder}/`;
  return path === folder || path.startsWith(prefix);
}
