import type { ConfigMapObject } from './config-map-object.ts';

/** A ConfigMap that was read, or why its texts are not known. */
export type ConfigMapAnswer =
  | { readonly state: 'read'; readonly texts: Readonly<Record<string, string>> }
  | { readonly state: 'absent' }
  | { readonly state: 'unread' };

export type ConfigMapLookup = (namespace: string, name: string) => ConfigMapAnswer;

/** Finds ConfigMaps by namespace and name. `complete` tells whether all of a namespace's were read: only then is one absent. */
export function configMapLookup(
  configMaps: Iterable<ConfigMapObject>,
  complete: (namespace: string) => boolean,
): ConfigMapLookup {
  const texts = new Map<string, Readonly<Record<string, string>>>();
  for (const { metadata, data } of configMaps) texts.set(`${metadata.namespace ?? 'default'}/${metadata.name}`, data);
  return (namespace, name) => {
    const found = texts.get(`${namespace}/${name}`);
    if (found !== undefined) return { state: 'read', texts: found };
    return complete(namespace) ? { state: 'absent' } : { state: 'unread' };
  };
}
