import { z } from 'zod';
import { type ClusterObject, type Locate, parseObject } from '#lib/objects/parse-object.ts';
import { customResourceOf } from './custom-resources/custom-resources.ts';

const Named = z.looseObject({
  apiVersion: z.string(),
  kind: z.string(),
  metadata: z.looseObject({ name: z.string() }),
});

/** A workload that was made of a custom resource, with the place where its settings stand there. */
export type DerivedObject = { readonly object: ClusterObject; readonly place: string };

/**
 * The workloads that an operator makes of a custom resource, in the shape of any other controller; undefined for every other object.
 * Positions and field paths are those of the resource.
 */
export function deriveObjects(raw: unknown, source: string, locate: Locate): readonly DerivedObject[] | undefined {
  const row = customResourceOf(raw);
  const named = Named.safeParse(raw);
  if (row === undefined || !named.success) return undefined;
  const { apiVersion, kind, metadata } = named.data;
  return row.derive(raw)?.flatMap(({ name, replicas, place, template }): readonly DerivedObject[] => {
    const controller = { apiVersion, kind, metadata: { ...metadata, name }, spec: { replicas, template } };
    const parsed = parseObject(controller, source, (fieldPath) => locate(inResource(fieldPath, place)));
    return parsed.ok ? [{ object: parsed.value, place }] : [];
  });
}

/** A path in the derived controller as one in the resource; settings that stand directly in it have no list of containers. */
export const inResource = (fieldPath: string, place: string): string => {
  const inside = fieldPath.replace(/^spec\.template\.spec/, '');
  return `${place}${/(?:^|\.)spec$/.test(place) && place !== 'spec' ? inside : inside.replace(/^\.(?:containers|initContainers)\[\d+\]/, '')}`;
};
