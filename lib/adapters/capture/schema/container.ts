import { z } from 'zod';
import type { Container as ContainerModel } from '#lib/core/model/container.ts';
import { Amounts, Bytes, fact, Millicores, maybe, unsetOr } from './fact.ts';

export const Resources = z.object({
  memoryLimit: fact(unsetOr(Bytes)),
  memoryRequest: fact(unsetOr(Bytes)),
  cpuLimit: fact(unsetOr(Millicores)),
  cpuRequest: fact(unsetOr(Millicores)),
});

const EnvOrigin = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('literal') }),
  z.object({ kind: z.literal('config-map'), name: z.string(), key: z.string(), whole: z.boolean() }),
  z.object({ kind: z.literal('secret'), name: z.string(), key: maybe(z.string()) }),
  z.object({ kind: z.literal('field'), path: z.string() }),
  z.object({
    kind: z.literal('resource-field'),
    container: maybe(z.string()),
    resource: z.string(),
    divisor: maybe(z.string()),
  }),
]);

const Probe = z.object({
  handler: z.enum(['http', 'tcp', 'exec', 'grpc']),
  path: z.string().exactOptional(),
  initialDelaySeconds: z.number(),
  periodSeconds: z.number(),
  timeoutSeconds: z.number(),
  failureThreshold: z.number(),
  successThreshold: z.number(),
});

/** One container of a pod template, as `lib/core/model/container.ts` describes it. */
export const Container: z.ZodType<ContainerModel> = z.object({
  name: z.string(),
  role: z.enum(['main', 'init', 'sidecar']),
  image: z.string(),
  command: maybe(z.array(z.string())),
  args: maybe(z.array(z.string())),
  workingDir: maybe(z.string()),
  env: z.array(z.object({ name: z.string(), value: fact(z.string()), origin: EnvOrigin })),
  resources: Resources,
  otherRequests: Amounts.exactOptional(),
  probes: z.object({
    liveness: Probe.exactOptional(),
    readiness: Probe.exactOptional(),
    startup: Probe.exactOptional(),
  }),
  volumeMounts: z.array(
    z.object({ path: z.string(), volume: z.string(), readOnly: z.boolean(), subPath: maybe(z.string()) }),
  ),
  files: z.array(z.object({ path: z.string(), configMap: z.string(), key: z.string(), text: z.string() })),
  hasPreStop: z.boolean(),
  readOnlyRootFilesystem: z.boolean(),
  hasHugePages: z.literal(true).exactOptional(),
  memoryResizePolicy: maybe(z.enum(['NotRequired', 'RestartContainer'])),
  fieldPath: z.string(),
  position: maybe(z.object({ file: z.string(), document: z.number(), line: z.number() })),
});
