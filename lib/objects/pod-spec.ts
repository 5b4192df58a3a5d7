import { z } from 'zod';
import { listOf, optional, Text, TextMap } from './scalar.ts';

const Flag = optional(z.boolean());
const Count = optional(z.coerce.number().int());
const KeyReference = z.object({ name: Text, key: Text, optional: Flag });
const SourceReference = z.object({ name: Text, optional: Flag });

/** What a variable that no template has is marked with: the pod in which it was seen. */
type Admitted = { readonly admittedIn?: string };

const PlainEnvEntry = z.object({
  name: Text,
  value: optional(Text),
  valueFrom: optional(
    z.object({
      configMapKeyRef: optional(KeyReference),
      secretKeyRef: optional(KeyReference),
      fieldRef: optional(z.object({ fieldPath: Text })),
      resourceFieldRef: optional(z.object({ containerName: optional(Text), resource: Text, divisor: optional(Text) })),
    }),
  ),
});
const EnvEntry = PlainEnvEntry.transform((entry): typeof entry & Admitted => entry);
export type EnvEntry = z.infer<typeof EnvEntry>;

const EnvFromEntry = z.object({
  prefix: optional(Text),
  configMapRef: optional(SourceReference),
  secretRef: optional(SourceReference),
});
export type EnvFromEntry = z.infer<typeof EnvFromEntry>;

const ProbeSpec = z.object({
  httpGet: optional(z.object({ path: optional(Text) })),
  tcpSocket: z.unknown().optional(),
  exec: z.unknown().optional(),
  grpc: z.unknown().optional(),
  initialDelaySeconds: Count,
  periodSeconds: Count,
  timeoutSeconds: Count,
  failureThreshold: Count,
  successThreshold: Count,
});
export type ProbeSpec = z.infer<typeof ProbeSpec>;

/** An amount that is null is none: the API server takes it for nothing. */
const Amounts = z
  .record(z.string(), Text.nullable())
  .nullish()
  .transform((amounts) =>
    Object.fromEntries(Object.entries(amounts ?? {}).flatMap(([name, text]) => (text === null ? [] : [[name, text]]))),
  );

/** `resources` of a container: quantities stay text here, as one that is no quantity must not hide its container. */
export const ResourceSpec = z
  .object({ limits: Amounts, requests: Amounts })
  .nullish()
  .transform((resources) => resources ?? { limits: {}, requests: {} });
export type ResourceSpec = z.infer<typeof ResourceSpec>;

/** The fields of `v1.Container` that Headroom reads, and no others. */
export const ContainerSpec = z.object({
  name: Text,
  image: optional(Text),
  command: optional(z.array(Text)),
  args: optional(z.array(Text)),
  workingDir: optional(Text),
  env: listOf(EnvEntry),
  envFrom: listOf(EnvFromEntry),
  resources: ResourceSpec,
  resizePolicy: listOf(z.object({ resourceName: Text, restartPolicy: Text })),
  restartPolicy: optional(Text),
  livenessProbe: optional(ProbeSpec),
  readinessProbe: optional(ProbeSpec),
  startupProbe: optional(ProbeSpec),
  ports: z.unknown().optional(),
  lifecycle: optional(z.object({ preStop: z.unknown().optional() })),
  securityContext: optional(z.object({ readOnlyRootFilesystem: Flag })),
  volumeMounts: listOf(z.object({ name: Text, mountPath: Text, readOnly: Flag, subPath: optional(Text) })),
});
export type ContainerSpec = z.infer<typeof ContainerSpec>;

const ConfigMapFiles = z.object({ name: optional(Text), items: listOf(z.object({ key: Text, path: Text })) });

/** The fields of `v1.Volume` that Headroom reads. */
export const VolumeSpec = z.object({
  name: Text,
  emptyDir: z.object({ medium: optional(Text), sizeLimit: optional(Text) }).nullish(),
  configMap: optional(ConfigMapFiles),
  secret: z.unknown().optional(),
  persistentVolumeClaim: z.unknown().optional(),
  ephemeral: z.unknown().optional(),
  hostPath: z.unknown().optional(),
  projected: optional(z.object({ sources: listOf(z.object({ configMap: optional(ConfigMapFiles) })) })),
});
export type VolumeSpec = z.infer<typeof VolumeSpec>;

/** What decides where a pod may run, read by `toScheduling` field by field: a fault in one must not hide the pod. */
const SCHEDULING_FIELDS = {
  affinity: z.unknown().optional(),
  tolerations: z.unknown().optional(),
  topologySpreadConstraints: z.unknown().optional(),
  overhead: z.unknown().optional(),
  resources: z.unknown().optional(),
  priority: z.unknown().optional(),
  preemptionPolicy: optional(Text).catch(undefined),
  hostNetwork: Flag.catch(undefined),
  schedulerName: optional(Text).catch(undefined),
  schedulingGates: z.unknown().optional(),
  resourceClaims: z.unknown().optional(),
};

/** The fields of `v1.PodSpec` that Headroom reads, of a pod or of a template. */
export const PodSpec = z.object({
  containers: z.array(ContainerSpec),
  initContainers: listOf(ContainerSpec),
  volumes: listOf(VolumeSpec),
  nodeName: optional(Text),
  nodeSelector: TextMap,
  restartPolicy: optional(Text),
  terminationGracePeriodSeconds: Count,
  shareProcessNamespace: Flag,
  priorityClassName: optional(Text),
  serviceAccountName: optional(Text),
  imagePullSecrets: listOf(z.object({ name: optional(Text) })),
  ...SCHEDULING_FIELDS,
});
export type PodSpec = z.infer<typeof PodSpec>;
