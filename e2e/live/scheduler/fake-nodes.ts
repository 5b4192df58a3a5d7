import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ADMIN, kubectl, program } from '#e2e/live/testbed.ts';

/** A Kubernetes object as it is written in YAML. */
export type KubeObject = Readonly<Record<string, unknown>>;

/** What keeps everybody else's pods off the fake nodes; the pods of a case tolerate it. */
export const FAKE = 'headroom.local/fake';

/** What a case asks of a node. */
export type FakeNode = {
  readonly name: string;
  readonly cpu: string;
  readonly memory: string;
  readonly pods?: string;
  readonly others?: Readonly<Record<string, string>>;
  readonly labels?: Readonly<Record<string, string>>;
  readonly taints?: readonly { readonly key: string; readonly value?: string; readonly effect: string }[];
  readonly cordoned?: boolean;
};

/** A node as the API has it; nobody but the case's own pods may go there. */
export function nodeObject(
  { name, cpu, memory, pods = '110', others, labels, taints = [], cordoned = false }: FakeNode,
  run: string,
): KubeObject {
  const gives = { cpu, memory, pods, 'ephemeral-storage': '100Gi', ...others };
  return {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: {
      name,
      annotations: { 'kwok.x-k8s.io/node': 'fake', 'node.alpha.kubernetes.io/ttl': '0' },
      labels: {
        'kubernetes.io/hostname': name,
        'kubernetes.io/os': 'linux',
        'kubernetes.io/arch': 'amd64',
        [FAKE]: run,
        ...labels,
      },
    },
    spec: { unschedulable: cordoned, taints: [{ key: FAKE, value: run, effect: 'NoSchedule' }, ...taints] },
    status: {
      capacity: gives,
      allocatable: gives,
      conditions: [{ type: 'Ready', status: 'True' }],
    },
  };
}

/** Sends objects to the API server in the order given. */
export async function create(objects: readonly KubeObject[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-scheduler-'));
  const file = join(folder, 'objects.json');
  writeFileSync(file, JSON.stringify({ apiVersion: 'v1', kind: 'List', items: objects }));
  try {
    await kubectl('create', '--filename', file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Starts kwok for the fake nodes of one run; whoever starts it ends it by the process that is given back. */
export function startKwok(run: string): ChildProcess {
  return spawn(
    program('kwok'),
    [
      ...['--kubeconfig', ADMIN],
      ...['--manage-all-nodes=false', '--manage-nodes-with-label-selector', `${FAKE}=${run}`],
      ...['--node-lease-duration-seconds', '40', '--cidr', '10.251.0.0/16'],
    ],
    // A home of its own: kwok would read what stands in the user's.
    { stdio: 'ignore', env: { ...process.env, HOME: tmpdir() } },
  );
}
