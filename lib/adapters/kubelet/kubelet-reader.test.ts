import { readFileSync } from 'node:fs';
import { instant } from '#lib/core/instant.ts';
import type { Workload } from '#lib/core/model/workload.ts';
import { err, ok } from '#lib/core/result.ts';
import { aContainer, aPod } from '#lib/testing/builders.ts';
import { expect, table, test } from '#lib/testing/harness.ts';
import { SMALL_CLUSTER } from '#lib/testing/small-cluster.ts';
import { kubeletReader, type NodeProxy } from './kubelet-reader.ts';

const recorded = readFileSync(new URL('./fixtures/resource-1.34.prom', import.meta.url), 'utf8');

/** The `web` workload with other pods and containers. */
const workload = (namespace: string, name: string, pod: string, container: string, node: string): readonly Workload[] =>
  SMALL_CLUSTER.slice(0, 1).map((like) => ({
    ...like,
    ref: { ...like.ref, namespace, name },
    pods: [{ ...aPod(pod), node }],
    template: { ...like.template, containers: [aContainer({ name: container })] },
  }));

const ARCHIVE = workload('legacy', 'archive', 'archive-744468fd4b-tx9xk', 'archive', 'node-1');
const ELSEWHERE = workload('shop', 'far', 'far-0', 'far', 'node-2');

const read = (getText: NodeProxy['getText'], workloads: readonly Workload[]) =>
  kubeletReader({ server: 'https://127.0.0.1:6443', getText }, () => instant(1e12)).read(
    workloads,
    3600,
    AbortSignal.timeout(5000),
    () => {},
  );

test('what a kubelet answered is the working set of each container, and what is lost is said', async () => {
  const paths: string[] = [];
  const answer = await read(async (path) => {
    paths.push(path);
    return ok(recorded);
  }, ARCHIVE);
  if (!answer.ok) throw new Error(answer.error.kind);
  expect(paths).toEqual(['/api/v1/nodes/node-1/proxy/metrics/resource']);
  const { container, jvm } = answer.value.usage['example/legacy/Deployment/archive/archive'] ?? {};
  expect(container?.workingSet).toMatchObject({
    state: 'known',
    value: { last: 76_627_968 },
    source: { kind: 'kubelet' },
  });
  expect(container?.rss.state).toBe('unknown');
  expect(jvm?.heapUsed).toMatchObject({ why: 'the kubelet tells nothing of the JVM' });
  expect(answer.value.gaps[0]?.what).toContain('everything of the JVM');
  expect(answer.value.health.state).toBe('read');
});

test('a node that does not answer is a gap, and the others are read', async () => {
  const answer = await read(
    async (path) =>
      path.includes('node-2') ? err({ kind: 'server-error', detail: 'no route to host' }) : ok(recorded),
    [...ARCHIVE, ...ELSEWHERE],
  );
  if (!answer.ok) throw new Error(answer.error.kind);
  expect(Object.keys(answer.value.usage)).toEqual(['example/legacy/Deployment/archive/archive']);
  expect(answer.value.health.state).toBe('partial');
  expect(answer.value.gaps[1]).toMatchObject({ what: 'the containers on node-2', why: 'no route to host' });
});

table(
  'what is no answer of a kubelet',
  [
    {
      answer: err({ kind: 'forbidden', detail: 'nodes/proxy' }),
      says: 'kubelet-metrics.yaml',
      asked: 1,
      why: 'no right: no other node is asked',
    },
    {
      answer: ok('<html>sign in</html>'),
      says: 'holds no container_memory_working_set_bytes',
      asked: 2,
      why: 'a page of a proxy',
    },
    { answer: ok(''), says: 'holds no container_memory_working_set_bytes', asked: 2, why: 'nothing' },
  ],
  async ({ answer, says, asked, why }) => {
    let count = 0;
    const read2 = await read(async () => {
      count += 1;
      return answer;
    }, [...ARCHIVE, ...ELSEWHERE]);
    expect.soft(JSON.stringify(read2), why).toContain(says);
    expect.soft(count, why).toBe(asked);
  },
);

test('a workload without a pod on a node asks nobody', async () => {
  const answer = await read(async () => err({ kind: 'server-error', detail: 'must not be asked' }), []);
  expect(answer.ok && answer.value.health.questions[0]?.answers).toBe(0);
});
