import { z } from 'zod';
import { err, mapResult, ok, type Result } from '#lib/core/result.ts';
import { ObjectMeta, TemplateMeta } from './object-meta.ts';
import type { PodSpec } from './pod-spec.ts';
import type { PodSpecReader } from './pod-spec-reader.ts';
import { optional, Text } from './scalar.ts';
import { faultOf } from './schema-fault.ts';

const Count = optional(z.number().int());

/** What a controller says of itself besides its template. */
const Controller = z.object({
  metadata: ObjectMeta,
  spec: optional(
    z.object({
      replicas: Count.catch(undefined),
      parallelism: Count.catch(undefined),
      strategy: optional(
        z.object({ type: optional(Text), rollingUpdate: optional(z.object({ maxSurge: optional(Text) })) }),
      ).catch(undefined),
    }),
  ).catch(undefined),
  status: optional(z.object({ replicas: Count, desiredNumberScheduled: Count, updateRevision: optional(Text) })).catch(
    undefined,
  ),
});

/** A pod template with the place where it stands in its object. */
export type TemplateSpec = {
  readonly metadata: z.infer<typeof TemplateMeta>;
  readonly spec: PodSpec;
  readonly path: string;
};

/** Any object that may stand above pods; one without a template stands in owner chains only. */
export type ControllerObject = z.infer<typeof Controller> & { readonly template: TemplateSpec | undefined };

const Template = z.object({ metadata: TemplateMeta, spec: z.unknown() });

/**
 * Where a kind keeps its pod template, when that is not `spec.template`.
 * Source: https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/cron-job-v1/ and
 * https://strimzi.io/docs/operators/latest/configuring.html (StrimziPodSet holds whole pods).
 */
const TEMPLATE_PATHS: Readonly<Record<string, readonly string[]>> = {
  CronJob: ['spec', 'jobTemplate', 'spec', 'template'],
  StrimziPodSet: ['spec', 'pods', '0'],
};

const step = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined;

const at = (value: unknown, path: readonly string[]): unknown => path.reduce(step, value);

const written = (path: readonly string[]): string =>
  path.reduce((text, key) => (/^\d+$/.test(key) ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`), '');

function parseTemplate(
  raw: unknown,
  path: readonly string[],
  readSpec: PodSpecReader,
): Result<TemplateSpec | undefined> {
  const template = at(raw, path);
  if (!Array.isArray(at(template, ['spec', 'containers']))) return ok(undefined);
  const parsed = Template.safeParse(template);
  if (!parsed.success) return err(faultOf(parsed.error, written(path)));
  const place = written([...path, 'spec']);
  return mapResult(readSpec(parsed.data.spec, place), (spec) => ({ ...parsed.data, spec, path: place }));
}

/** A ReplicaSet that a rollout has emptied: kept for the pods that still end under it, its template is history. */
const isRetired = (kind: string, { metadata, spec }: z.infer<typeof Controller>): boolean =>
  kind === 'ReplicaSet' &&
  spec?.replicas === 0 &&
  metadata.ownerReferences.some(({ controller }) => controller === true);

/** Reads an object of any kind that may stand above pods: Deployment, CronJob, or a custom resource with a pod template. */
export function parseController(kind: string, raw: unknown, readSpec: PodSpecReader): Result<ControllerObject> {
  const parsed = Controller.safeParse(raw);
  if (!parsed.success) return err(faultOf(parsed.error));
  if (isRetired(kind, parsed.data)) return ok({ ...parsed.data, template: undefined });
  const path = TEMPLATE_PATHS[kind] ?? ['spec', 'template'];
  return mapResult(parseTemplate(raw, path, readSpec), (template) => ({ ...parsed.data, template }));
}
