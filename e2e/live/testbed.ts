import { execFile } from 'node:child_process';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';

const run = promisify(execFile);
const CACHE = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'headroom', 'testbed');

/** The context that `cluster:up` adds for a person who may only read. */
export const CONTEXT = 'headroom-testbed';

/** One JSON a line: every request to the API server but the cluster's own. */
export const AUDIT_LOG = join(CACHE, 'state', 'logs', 'audit.log');

/** A program of the test bed, built by `cluster:up`. */
export const program = (name: string): string => join(CACHE, 'programs', name);

/** Where the administrator's kubeconfig stands while the cluster is up. */
export const ADMIN = join(CACHE, 'state', 'kubeconfigs', 'admin');

/** A key or certificate of the test bed's own authority. */
export const keyFile = (name: string): string => join(CACHE, 'state', 'keys', name);

/** kubectl as the administrator, who may do what Headroom must not: look into containers. */
export async function kubectl(...args: readonly string[]): Promise<string> {
  const { stdout } = await run(program('kubectl'), ['--kubeconfig', ADMIN, ...args], {
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout;
}

const Ended = z.object({ reason: z.string().default(''), exitCode: z.number() });
const ContainerState = z
  .object({ waiting: z.object({ reason: z.string() }), terminated: Ended })
  .partial()
  .default({});
const ContainerStatus = z.object({
  name: z.string(),
  ready: z.boolean(),
  restartCount: z.number(),
  state: ContainerState,
  lastState: ContainerState,
});
const Statuses = z.array(ContainerStatus).default([]);
const Pod = z.object({
  metadata: z.object({ namespace: z.string(), name: z.string() }),
  status: z.object({ containerStatuses: Statuses, initContainerStatuses: Statuses }),
});

/** A container of a pod as the kubelet reports it. */
export type Running = z.infer<typeof ContainerStatus> & { readonly namespace: string; readonly pod: string };

/** All containers, init containers among them, as the kubelet reports them at this moment, asked past Headroom. */
export async function containers(): Promise<readonly Running[]> {
  const text = await kubectl('get', 'pods', '--all-namespaces', '--output', 'json');
  const { items } = z.object({ items: z.array(Pod) }).parse(JSON.parse(text));
  return items.flatMap(({ metadata, status }) =>
    [...status.initContainerStatuses, ...status.containerStatuses].map((each) => ({
      ...each,
      namespace: metadata.namespace,
      pod: metadata.name,
    })),
  );
}

/** Those of one container of a workload, named as `namespace/Kind/name/container`: its pods are called after the workload. */
export function ofContainer(named: string, all: readonly Running[]): readonly Running[] {
  const [namespace, , workload, container] = named.split('/');
  return all.filter(
    (each) => each.namespace === namespace && each.name === container && each.pod.startsWith(`${workload}-`),
  );
}

/** A flag as the running JVM tells it. */
export type RunningFlag = { readonly value: string; readonly origin: string };

/** The JRE has no `jcmd` program but has its module; it must not take the container's own options for itself. */
const JCMD = [
  ...['env', '-u', 'JAVA_TOOL_OPTIONS', '-u', 'JDK_JAVA_OPTIONS', '-u', '_JAVA_OPTIONS'],
  ...['java', '-Xmx16m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-m', 'jdk.jcmd/sun.tools.jcmd.JCmd', '0'],
];

/** `jcmd VM.flags -all` in a container: every flag of the JVM that runs there, with value and origin. */
export async function runningFlags({ namespace, pod, name }: Running): Promise<Readonly<Record<string, RunningFlag>>> {
  const target = ['exec', '--namespace', namespace, pod, '--container', name, '--'];
  const text = await kubectl(...target, ...JCMD, 'VM.flags', '-all');
  return Object.fromEntries(
    [...text.matchAll(/^\s*\w+ (?<name>\w+)\s+= *(?<value>.*?) +\{[^}]*\} \{(?<origin>[^}]*)\}$/gm)].flatMap(
      ({ groups: { name = '', value = '', origin = '' } = {} }) => [[name, { value, origin }]],
    ),
  );
}

/** Resizes the container of a Deployment in place, as `kubectl patch --subresource resize` does; a pod that has the size is left as it is. */
export async function resize(namespace: string, name: string, memoryLimit: string): Promise<void> {
  const pods = await kubectl('get', 'pods', '--namespace', namespace, '--selector', `app=${name}`, '--output', 'name');
  const [pod = ''] = pods.split('\n');
  const patch = { spec: { containers: [{ name, resources: { limits: { memory: memoryLimit } } }] } };
  await kubectl('patch', '--namespace', namespace, pod, '--subresource', 'resize', '--patch', JSON.stringify(patch));
}
