import type { ClusterObject } from '#lib/objects/parse-object.ts';

/** The objects of one file. */
export type FileObjects = { readonly file: string; readonly objects: readonly ClusterObject[] };

/** What stands before the last slash; the reader runs in browsers too. */
const folderOf = (file: string): string => file.slice(0, Math.max(0, file.lastIndexOf('/')));

const identity = ({ kind, object: { metadata } }: ClusterObject): string =>
  [kind, metadata.namespace ?? '', metadata.name].join('/');

/**
 * Which objects belong together. Files that name every object once are one cluster. Where two files define the same object they are
 * alternatives, such as examples or overlays side by side: each file then stands for itself, with the ConfigMaps of the others
 * behind its own, those of its folder first.
 */
export function scopes(files: readonly FileObjects[]): readonly (readonly ClusterObject[])[] {
  const seen = new Map<string, string>();
  const clash = files.some(({ file, objects }) =>
    objects.some((object) => {
      const before = seen.get(identity(object));
      seen.set(identity(object), file);
      return before !== undefined && before !== file;
    }),
  );
  if (!clash) return [files.flatMap(({ objects }) => objects)];
  const shared = files.map(({ file, objects }) => ({
    folder: folderOf(file),
    configMaps: objects.filter(({ is }) => is === 'config-map'),
  }));
  return files
    .filter(({ objects }) => objects.some(({ is }) => is === 'pod' || is === 'controller'))
    .map(({ file, objects }) => {
      const folder = folderOf(file);
      const others = shared.toSorted((a, b) => Number(a.folder !== folder) - Number(b.folder !== folder));
      return [
        ...firstOfEach(
          others.flatMap(({ configMaps }) => configMaps),
          objects,
        ),
        ...objects,
      ];
    });
}

/** The ConfigMaps of others that the file does not define itself, the first of each name. */
function firstOfEach(others: readonly ClusterObject[], own: readonly ClusterObject[]): readonly ClusterObject[] {
  const taken = new Set(own.map(identity));
  return others.filter((object) => {
    const name = identity(object);
    if (taken.has(name)) return false;
    taken.add(name);
    return true;
  });
}
