import type { Container, ContainerRole, Probe } from '#lib/core/model/container.ts';
import { otherRequests } from './other-resources.ts';
import type { ContainerSpec, ProbeSpec } from './pod-spec.ts';
import { toResources } from './resources.ts';
import type { TemplatePlace } from './template-place.ts';
import { toEnv } from './to-env.ts';
import { toMountedFiles } from './to-mounted-files.ts';

const isPresent = (value: unknown): boolean => value !== undefined && value !== null;

function handlerOf(probe: ProbeSpec): Probe['handler'] | undefined {
  if (isPresent(probe.httpGet)) return 'http';
  if (isPresent(probe.tcpSocket)) return 'tcp';
  if (isPresent(probe.exec)) return 'exec';
  return isPresent(probe.grpc) ? 'grpc' : undefined;
}

/** Defaults as the API server fills them in. Source: SetDefaults_Probe in pkg/apis/core/v1/defaults.go (Kubernetes 1.34). */
function toProbe(probe: ProbeSpec | undefined): Probe | undefined {
  const handler = probe === undefined ? undefined : handlerOf(probe);
  if (probe === undefined || handler === undefined) return undefined;
  const path = probe.httpGet?.path;
  return {
    handler,
    ...(path === undefined ? {} : { path }),
    initialDelaySeconds: probe.initialDelaySeconds ?? 0,
    periodSeconds: probe.periodSeconds || 10,
    timeoutSeconds: probe.timeoutSeconds || 1,
    failureThreshold: probe.failureThreshold || 3,
    successThreshold: probe.successThreshold || 1,
  };
}

function toProbes({ livenessProbe, readinessProbe, startupProbe }: ContainerSpec): Container['probes'] {
  const liveness = toProbe(livenessProbe);
  const readiness = toProbe(readinessProbe);
  const startup = toProbe(startupProbe);
  return { ...(liveness && { liveness }), ...(readiness && { readiness }), ...(startup && { startup }) };
}

function resizePolicy({ resizePolicy: policies }: ContainerSpec): Container['memoryResizePolicy'] {
  const policy = policies.find(({ resourceName }) => resourceName === 'memory')?.restartPolicy;
  return policy === 'NotRequired' || policy === 'RestartContainer' ? policy : undefined;
}

const namesHugePages = ({ resources }: ContainerSpec): boolean =>
  Object.keys(resources.limits).some((name) => name.startsWith('hugepages-'));

/** The parts of a container that findings point at, and whose line a document can tell. */
const PARTS = [
  'command',
  'args',
  'env',
  'resources',
  'resources.limits',
  'resources.requests',
  'resizePolicy',
  'livenessProbe',
  'readinessProbe',
  'startupProbe',
] as const;

/** A part that is missing has the line of what would hold it, which is no line of its own. */
function partLines(place: TemplatePlace, path: string): Pick<Container, 'partLines'> {
  const own = place.locate?.(path)?.line;
  if (own === undefined) return {};
  const lines = PARTS.map((part) => [part, place.locate?.(`${path}.${part}`)?.line ?? own] as const);
  return { partLines: Object.fromEntries(lines.filter(([, line]) => line !== own)) };
}

/** Reads one container of a pod template; `path` is where it stands in its object: `spec.template.spec.containers[0]`. */
export function toContainer(spec: ContainerSpec, role: ContainerRole, place: TemplatePlace, path: string): Container {
  return {
    name: spec.name,
    role,
    image: spec.image ?? '',
    command: spec.command,
    args: spec.args,
    workingDir: spec.workingDir,
    env: toEnv(spec, place, path),
    resources: toResources(spec.resources, 'pod-spec', `${path}.resources`),
    ...otherRequests(spec.resources),
    probes: toProbes(spec),
    volumeMounts: spec.volumeMounts.map(({ name, mountPath, readOnly, subPath }) => ({
      path: mountPath,
      volume: name,
      readOnly: readOnly ?? false,
      subPath,
    })),
    files: toMountedFiles(spec, place),
    hasPreStop: isPresent(spec.lifecycle?.preStop),
    readOnlyRootFilesystem: spec.securityContext?.readOnlyRootFilesystem ?? false,
    ...(namesHugePages(spec) && { hasHugePages: true }),
    memoryResizePolicy: resizePolicy(spec),
    fieldPath: path,
    position: place.locate?.(path),
    ...partLines(place, path),
  };
}
