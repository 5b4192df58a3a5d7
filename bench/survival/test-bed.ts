import { execFile } from 'node:child_process';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';

const run = promisify(execFile);

/** The cache of the test bed, where its programs and its administrator's identity lie. */
export const CACHE = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'headroom', 'testbed');

/** kubectl as the administrator of the test bed. */
export async function kubectl(...args: readonly string[]): Promise<string> {
  const admin = join(CACHE, 'state', 'kubeconfigs', 'admin');
  const { stdout } = await run(join(CACHE, 'programs', 'kubectl'), ['--kubeconfig', admin, ...args], {
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout;
}

const Pod = z.object({
  status: z.object({
    phase: z.string(),
    podIP: z.string().default(''),
    containerStatuses: z
      .array(
        z.object({
          state: z.object({
            terminated: z.object({ reason: z.string().default(''), exitCode: z.number() }).optional(),
          }),
        }),
      )
      .default([]),
  }),
});

/** How a pod stands: its address, and how its container ended when it has. */
export type Standing = { readonly phase: string; readonly address: string; readonly ended: string | undefined };

export async function standingOf(namespace: string, name: string): Promise<Standing> {
  const { status } = Pod.parse(
    JSON.parse(await kubectl('get', 'pod', '--namespace', namespace, name, '--output', 'json')),
  );
  const ended = status.containerStatuses[0]?.state.terminated;
  return {
    phase: status.phase,
    address: status.podIP,
    ended:
      ended === undefined
        ? undefined
        : ended.reason === 'OOMKilled'
          ? 'OOMKilled'
          : `${ended.reason} ${ended.exitCode}`,
  };
}

/** Starts a pod; what is left of an earlier one of that name is removed first. */
export async function start(pod: object, namespace: string, name: string): Promise<void> {
  await remove(namespace, name);
  const child = run(
    join(CACHE, 'programs', 'kubectl'),
    ['--kubeconfig', join(CACHE, 'state', 'kubeconfigs', 'admin'), 'apply', '--filename', '-'],
    {},
  );
  child.child.stdin?.end(JSON.stringify(pod));
  await child;
}

export const remove = (namespace: string, name: string): Promise<string> =>
  kubectl(
    'delete',
    'pod',
    '--namespace',
    namespace,
    name,
    '--ignore-not-found',
    '--wait',
    '--grace-period',
    '0',
    '--force',
  );
