import type { MountedFile } from '#lib/core/model/container.ts';
import type { ContainerSpec, VolumeSpec } from './pod-spec.ts';
import type { TemplatePlace } from './template-place.ts';

type Chosen = { readonly configMap: string; readonly key: string; readonly path: string; readonly text: string };
type Part = {
  readonly name: string | undefined;
  readonly items: readonly { readonly key: string; readonly path: string }[];
};

function filesOf({ name, items }: Part, { namespace, configMaps }: TemplatePlace): readonly Chosen[] {
  if (name === undefined) return [];
  const answer = configMaps(namespace, name);
  if (answer.state !== 'read') return [];
  const wanted = items.length > 0 ? items : Object.keys(answer.texts).map((key) => ({ key, path: key }));
  return wanted.flatMap(({ key, path }) => {
    const text = answer.texts[key];
    return text === undefined ? [] : [{ configMap: name, key, path, text }];
  });
}

const partsOf = ({ configMap, projected }: VolumeSpec): readonly Part[] => [
  ...(configMap === undefined ? [] : [configMap]),
  ...(projected?.sources ?? []).flatMap((source) => (source.configMap === undefined ? [] : [source.configMap])),
];

const joined = (folder: string, file: string): string => `${folder.replace(/\/+$/, '')}/${file}`;

/** The files that ConfigMap volumes put into a container, with their text. A `subPath` mounts one file, or one folder, at the path itself. */
export function toMountedFiles(spec: ContainerSpec, place: TemplatePlace): readonly MountedFile[] {
  return spec.volumeMounts.flatMap(({ name, mountPath, subPath }) => {
    const volume = place.template.spec.volumes.find((candidate) => candidate.name === name);
    const files = volume === undefined ? [] : partsOf(volume).flatMap((part) => filesOf(part, place));
    const within = subPath?.replace(/\/+$/, '') ?? '';
    return files.flatMap(({ path, ...file }) => {
      if (within === '') return [{ ...file, path: joined(mountPath, path) }];
      if (path === within) return [{ ...file, path: mountPath }];
      return path.startsWith(`${within}/`) ? [{ ...file, path: joined(mountPath, path.slice(within.length + 1)) }] : [];
    });
  });
}
