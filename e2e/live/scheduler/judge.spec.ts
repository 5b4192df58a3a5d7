import type { ChildProcess } from 'node:child_process';
import { expect, test } from 'playwright/test';
import { z } from 'zod';
import { kubectl } from '#e2e/live/testbed.ts';
import type { Outcome, UnplacedPods } from '#lib/core/capacity/plan.ts';
import { CASES, type Case, deploymentOf } from './cases.ts';
import { create, FAKE, type KubeObject, nodeObject, startKwok } from './fake-nodes.ts';
import { generatedCase } from './generated-case.ts';
import { type Judged, judged, planFor, reasonOf } from './judge.ts';

/** Names everything of this run, so that nothing of anybody else is touched. */
const RUN = `judge-${process.pid}`;
const PRIORITY = 'headroom-judge-high';
const HOST = 'kubernetes.io/hostname';

let kwok: ChildProcess | undefined;

test.beforeAll(async () => {
  kwok = startKwok(RUN);
  await kubectl('delete', 'priorityclass', PRIORITY, '--ignore-not-found');
  await create([
    { apiVersion: 'scheduling.k8s.io/v1', kind: 'PriorityClass', metadata: { name: PRIORITY }, value: 1000 },
  ]);
});

test.afterAll(async () => {
  await kubectl('delete', 'nodes', '--selector', `${FAKE}=${RUN}`, '--ignore-not-found');
  await kubectl('delete', 'namespaces', '--selector', `${FAKE}=${RUN}`, '--ignore-not-found', '--wait=false');
  await kubectl('delete', 'priorityclass', PRIORITY, '--ignore-not-found');
  kwok?.kill();
});

const Items = z.object({ items: z.array(z.record(z.string(), z.unknown())) });

/** The cluster's nodes as they are: the fake ones of the case, and the real one, which its pods do not want. */
const nodesNow = async (): Promise<readonly KubeObject[]> =>
  Items.parse(JSON.parse(await kubectl('get', 'nodes', '--output', 'json'))).items.map((node) => ({
    ...node,
    apiVersion: 'v1',
    kind: 'Node',
  }));

const Template = z.object({ metadata: z.record(z.string(), z.unknown()), spec: z.record(z.string(), z.unknown()) });
const Deployed = z.object({
  metadata: z.object({ name: z.string() }),
  spec: z.object({ replicas: z.number(), template: Template }),
});

/** So many pods of a Deployment, made by the judge itself: without a controller they come in the plan's order. */
function podsOf(raw: KubeObject, count: number, namespace: string, tag = '', node?: string): readonly KubeObject[] {
  const { metadata, spec } = Deployed.parse(raw);
  const selector = z.record(z.string(), z.string()).parse(spec.template.spec['nodeSelector'] ?? {});
  const pinned = node === undefined ? {} : { nodeSelector: { ...selector, [HOST]: node } };
  return Array.from({ length: count }, (_, i) => ({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { ...spec.template.metadata, name: `${metadata.name}${tag}-${i}`, namespace },
    spec: { ...spec.template.spec, ...pinned },
  }));
}

/** Admission writes a class's number on pods; the plan learns it from one, as it does from a cluster's. */
const priorityExample = (pod: KubeObject): KubeObject => {
  const { metadata, spec } = Template.parse(pod);
  return {
    ...pod,
    metadata: { ...metadata, name: 'example' },
    spec: { ...spec, priority: 1000 },
    status: { phase: 'Succeeded' },
  };
};

const appOf = (workload: string): string => workload.split('/').at(-1) ?? '';

const counted = (pods: readonly Judged[]): Readonly<Record<string, number>> =>
  Object.fromEntries([...Map.groupBy(pods, ({ app }) => app)].map(([app, all]) => [app, all.length]));

/** How many pods of each workload have a node in the plan. */
function placedIn({ nodes }: Outcome): Readonly<Record<string, number>> {
  const placed = new Map<string, number>();
  for (const one of nodes.flatMap((node) => node.placed))
    placed.set(appOf(one.workload), (placed.get(appOf(one.workload)) ?? 0) + one.pods);
  return Object.fromEntries(placed);
}

async function schedulerIsDone(namespace: string): Promise<void> {
  const open = async (): Promise<number> =>
    (await judged(namespace)).filter(({ node, says }) => node === undefined && says === undefined).length;
  await expect.poll(open, { message: 'pods that were not looked at yet', timeout: 60_000 }).toBe(0);
}

async function isStopped({ workload, stoppedBy }: UnplacedPods, namespace: string): Promise<void> {
  const expected = Object.fromEntries(stoppedBy.map(({ obstacle, nodes }) => [reasonOf(obstacle), nodes]));
  const says = async (): Promise<Judged['says']> =>
    (await judged(namespace)).find(({ app, node }) => app === appOf(workload) && node === undefined)?.says;
  await expect.poll(says, { message: `what stops ${appOf(workload)}`, timeout: 20_000 }).toEqual(expected);
}

/** Makes the case's nodes and namespace, plans, lets `check` create pods and compare, and takes everything away again. */
async function onFakeNodes(
  { id, nodes, workloads }: Case,
  check: (outcome: Outcome, deployments: readonly KubeObject[], namespace: string) => Promise<void>,
): Promise<void> {
  const namespace = `${RUN}-${id}`;
  const named = nodes.map((node) => nodeObject({ ...node, name: `${RUN}-${node.name}` }, RUN));
  await create([
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace, labels: { [FAKE]: RUN } } },
    ...named,
  ]);
  try {
    await kubectl('wait', 'nodes', '--selector', `${FAKE}=${RUN}`, '--for=condition=Ready', '--timeout=30s');
    const deployments = workloads
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .map((workload) => deploymentOf(workload, namespace, RUN));
    const [high] = deployments
      .flatMap((raw) => podsOf(raw, 1, namespace))
      .filter((pod) => JSON.stringify(pod).includes(PRIORITY));
    const { outcome } = planFor([
      ...(await nodesNow()),
      ...deployments,
      ...(high === undefined ? [] : [priorityExample(high)]),
    ]);
    await check(outcome, deployments, namespace);
  } finally {
    await kubectl('delete', 'pods', '--namespace', namespace, '--all', '--force', '--grace-period=0');
    await kubectl('delete', 'nodes', '--selector', `${FAKE}=${RUN}`);
  }
}

for (const one of CASES) {
  test(`the scheduler judges: ${one.id}`, async () => {
    await onFakeNodes(one, async (outcome, deployments, namespace) => {
      await create(deployments.flatMap((raw) => podsOf(raw, Deployed.parse(raw).spec.replicas, namespace)));
      await schedulerIsDone(namespace);
      const placed = async () => counted((await judged(namespace)).filter(({ node }) => node !== undefined));
      await expect
        .poll(placed, { message: `${one.why}: pods with a node`, timeout: 20_000 })
        .toEqual(placedIn(outcome));
      // Pods that were preempted are gone: nobody makes them again here, so nothing is said of them.
      if (one.id !== 'priority') for (const unplaced of outcome.unplaced) await isStopped(unplaced, namespace);
    });
  });
}

for (const seed of [1, 2, 3]) {
  test(`the scheduler takes the placement of generated fleet ${seed}, and leaves what the plan leaves`, async () => {
    await onFakeNodes(generatedCase(seed), async (outcome, deployments, namespace) => {
      const raw = (workload: string): KubeObject =>
        deployments.find((one) => Deployed.parse(one).metadata.name === appOf(workload)) ?? {};
      await create(
        outcome.nodes.flatMap(({ name, placed }, n) =>
          placed.flatMap(({ workload, pods }) => podsOf(raw(workload), pods, namespace, `-n${n}`, name)),
        ),
      );
      const waiting = async (): Promise<readonly Judged[]> =>
        (await judged(namespace)).filter(({ node }) => node === undefined);
      await expect
        .poll(waiting, { message: 'placed pods that the scheduler does not take', timeout: 90_000 })
        .toEqual([]);
      await create(outcome.unplaced.flatMap(({ workload, pods }) => podsOf(raw(workload), pods, namespace, '-left')));
      await schedulerIsDone(namespace);
      const left = Object.fromEntries(outcome.unplaced.map(({ workload, pods }) => [appOf(workload), pods]));
      expect(counted(await waiting()), 'pods that stay pending').toEqual(left);
      for (const unplaced of outcome.unplaced) await isStopped(unplaced, namespace);
    });
  });
}

test('a fleet that fits as the scheduler places is scheduled whole, in whatever order its pods come', async () => {
  await onFakeNodes(generatedCase(4, 1.6), async (outcome, deployments, namespace) => {
    expect(outcome.fit.answer).toBe('fits');
    await create(deployments);
    await expect
      .poll(async () => counted((await judged(namespace)).filter(({ node }) => node !== undefined)), {
        timeout: 90_000,
      })
      .toEqual(placedIn(outcome));
  });
});
