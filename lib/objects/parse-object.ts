import { z } from 'zod';
import type { DocumentPosition } from '#lib/core/model/container.ts';
import type { Gap } from '#lib/core/model/gap.ts';
import { err, mapResult, ok, type Result } from '#lib/core/result.ts';
import { ConfigMapObject } from './config-map-object.ts';
import { type ControllerObject, parseController } from './controller-object.ts';
import { NodeObject } from './node-object.ts';
import { type PodObject, parsePod } from './pod-object.ts';
import { type PodSpecReader, readPodSpec } from './pod-spec-reader.ts';
import {
  DisruptionBudgetObject,
  HorizontalAutoscalerObject,
  LimitRangeObject,
  ResourceQuotaObject,
  VerticalAutoscalerObject,
} from './policy-objects.ts';
import { faultOf } from './schema-fault.ts';

/** Tells where a field of an object stands in its file; absent for objects that came from an API. */
export type Locate = (fieldPath: string) => DocumentPosition | undefined;

type Named = { readonly apiVersion: string; readonly kind: string; readonly locate: Locate | undefined };

/** One object of a cluster, slimmed to what is used, told apart by what Headroom does with it. */
export type ClusterObject = Named &
  (
    | { readonly is: 'pod'; readonly object: PodObject }
    | { readonly is: 'controller'; readonly object: ControllerObject }
    | { readonly is: 'config-map'; readonly object: ConfigMapObject }
    | { readonly is: 'node'; readonly object: NodeObject }
    | { readonly is: 'horizontal-autoscaler'; readonly object: HorizontalAutoscalerObject }
    | { readonly is: 'vertical-autoscaler'; readonly object: VerticalAutoscalerObject }
    | { readonly is: 'limit-range'; readonly object: LimitRangeObject }
    | { readonly is: 'resource-quota'; readonly object: ResourceQuotaObject }
    | { readonly is: 'disruption-budget'; readonly object: DisruptionBudgetObject }
  );

const Identity = z.object({
  apiVersion: z.string(),
  kind: z.string(),
  metadata: z
    .object({ name: z.string().catch('without a name'), namespace: z.string().optional().catch(undefined) })
    .catch({
      name: 'without a name',
    }),
});

type Parsed = Result<ClusterObject>;

const parsedWith = <T>(schema: z.ZodType<T>, raw: unknown, wrap: (object: T) => ClusterObject): Parsed => {
  const parsed = schema.safeParse(raw);
  return parsed.success ? ok(wrap(parsed.data)) : err(faultOf(parsed.error));
};

function parseKind(named: Named, raw: unknown, readSpec: PodSpecReader): Parsed {
  switch (named.kind) {
    case 'Pod':
      return mapResult(parsePod(raw, readSpec), (object) => ({ ...named, is: 'pod', object }));
    case 'ConfigMap':
      return parsedWith(ConfigMapObject, raw, (object) => ({ ...named, is: 'config-map', object }));
    case 'Node':
      return parsedWith(NodeObject, raw, (object) => ({ ...named, is: 'node', object }));
    case 'HorizontalPodAutoscaler':
      return parsedWith(HorizontalAutoscalerObject, raw, (object) => ({
        ...named,
        is: 'horizontal-autoscaler',
        object,
      }));
    case 'VerticalPodAutoscaler':
      return parsedWith(VerticalAutoscalerObject, raw, (object) => ({ ...named, is: 'vertical-autoscaler', object }));
    case 'LimitRange':
      return parsedWith(LimitRangeObject, raw, (object) => ({ ...named, is: 'limit-range', object }));
    case 'ResourceQuota':
      return parsedWith(ResourceQuotaObject, raw, (object) => ({ ...named, is: 'resource-quota', object }));
    case 'PodDisruptionBudget':
      return parsedWith(DisruptionBudgetObject, raw, (object) => ({ ...named, is: 'disruption-budget', object }));
    default:
      return mapResult(parseController(named.kind, raw, readSpec), (object) => ({
        ...named,
        is: 'controller',
        object,
      }));
  }
}

/** The name of an object as a person would say it: `Deployment shop/cart`. */
export const saidName = (kind: string, namespace: string | undefined, name: string): string =>
  `${kind} ${namespace === undefined ? name : `${namespace}/${name}`}`;

/**
 * Reads one object of any kind; `raw` carries its `apiVersion` and `kind`. One that does not have the shape of its kind is a gap
 * that names it, so that the rest goes on.
 */
export function parseObject(
  raw: unknown,
  source: string,
  locate?: Locate,
  readSpec: PodSpecReader = readPodSpec,
): Result<ClusterObject, Gap> {
  const identity = Identity.safeParse(raw);
  if (!identity.success) {
    return err({
      source,
      what: 'an object without a kind',
      why: faultOf(identity.error),
      remedy: 'Give the document an apiVersion and a kind, or leave it out of what Headroom reads',
    });
  }
  const { apiVersion, kind, metadata } = identity.data;
  const parsed = parseKind({ apiVersion, kind, locate }, raw, readSpec);
  if (parsed.ok) return parsed;
  return err({
    source,
    what: saidName(kind, metadata.namespace, metadata.name),
    why: parsed.error,
    remedy: `Correct that field, or ask the API server: kubectl explain ${kind.toLowerCase()}`,
  });
}

const List = z.object({ kind: z.string().regex(/List$/), items: z.array(z.unknown()) });

/** The objects of a document: the items of a `List`, else the document itself. */
export function listItems(raw: unknown): readonly unknown[] {
  const list = List.safeParse(raw);
  return list.success ? list.data.items : [raw];
}
