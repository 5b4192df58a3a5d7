import { readFileSync } from 'node:fs';
import { request } from 'node:https';
import { text } from 'node:stream/consumers';
import { kubeletReader, type NodeProxy } from '#lib/adapters/kubelet/kubelet-reader.ts';
import { type Connection, connectTo } from '#lib/adapters/kubernetes/connection.ts';
import { metricsServerReader } from '#lib/adapters/metrics-server/metrics-server-reader.ts';
import { ok } from '#lib/core/result.ts';
import type { UsageAnswer } from '#lib/ports/metrics-reader.ts';
import { systemClock } from '#lib/runtime/clock.ts';
import { expect, test } from './assessed.ts';
import { CONTEXT, keyFile } from './testbed.ts';

function viewer(): Connection {
  const connection = connectTo({ context: CONTEXT, timeoutMilliseconds: 30_000 });
  if (!connection.ok) throw new Error(JSON.stringify(connection.error));
  return connection.value;
}

/**
 * The kubelet itself, in the place of the API server's proxy: that does not pass questions on to a node at a loopback address, and the
 * test bed's only one has no other.
 */
const kubelet: NodeProxy = {
  server: 'https://127.0.0.1:10250',
  getText: async (path, signal) =>
    ok(
      await new Promise<string>((resolve, reject) => {
        const own = path.replace(/^.*\/proxy/, '');
        const [ca, cert, key] = ['ca.crt', 'admin.crt', 'admin.key'].map((name) => readFileSync(keyFile(name)));
        const sent = request(`https://127.0.0.1:10250${own}`, { signal, ca, cert, key }, (answer) =>
          resolve(text(answer)),
        );
        sent.on('error', reject).end();
      }),
    ),
};

const read = async (reader: ReturnType<typeof kubeletReader>, workloads: Parameters<typeof reader.read>[0]) => {
  const answer = await reader.read(workloads, 3600, AbortSignal.timeout(60_000), () => {});
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
};

const lastOf = ({ usage }: UsageAnswer, key: string): number => {
  const workingSet = usage[key]?.container.workingSet;
  return workingSet?.state === 'known' ? workingSet.value.last : 0;
};

test('metrics.k8s.io and the kubelets tell the same working sets, and say what they cannot tell', async ({
  assessed,
}) => {
  const { workloads } = assessed.facts;
  const served = await read(metricsServerReader(viewer(), systemClock), workloads);
  const told = await read(kubeletReader(kubelet, systemClock), workloads);
  for (const { gaps, usage } of [served, told]) {
    expect(gaps[0]?.what).toContain('everything of the JVM');
    expect(Object.values(usage).every(({ jvm }) => jvm.heapUsed.state === 'unknown')).toBe(true);
  }
  const key = 'headroom-testbed/payments/Deployment/gateway/gateway';
  expect(Object.keys(served.usage).length).toBeGreaterThan(10);
  expect(Object.keys(told.usage)).toEqual(expect.arrayContaining([key]));
  expect(lastOf(told, key)).toBeGreaterThan(0);
  expect(Math.abs(lastOf(told, key) / lastOf(served, key) - 1)).toBeLessThan(0.3);
});

test('who may not reach the kubelets is told which right is missing, and that it is a strong one', async ({
  assessed,
}) => {
  const answer = await kubeletReader(viewer(), systemClock).read(
    assessed.facts.workloads,
    3600,
    AbortSignal.timeout(60_000),
    () => {},
  );
  expect(answer).toMatchObject({
    ok: false,
    error: {
      kind: 'forbidden',
      detail: expect.stringContaining('nodes/proxy'),
      remedy: expect.stringContaining('strong right'),
    },
  });
});
