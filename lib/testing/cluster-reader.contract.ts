import { workloadKey } from '#lib/core/model/refs.ts';
import type { ClusterReader } from '#lib/ports/cluster-reader.ts';
import { expect, test } from './harness.ts';

/** What every reader of a cluster keeps to, whatever it reads. */
export function clusterReaderContract(of: string, reader: () => Promise<ClusterReader>): void {
  test(`${of}: workloads are named once, sorted, and each has a template with containers`, async () => {
    const said: string[] = [];
    const read = await (await reader()).read(AbortSignal.timeout(60_000), (says) => said.push(says));
    if (!read.ok) expect.fail(JSON.stringify(read.error));
    const { workloads, cluster, sources, gaps } = read.value;
    const keys = workloads.map(({ ref }) => workloadKey(ref));
    expect(keys.length, 'something is read').toBeGreaterThan(0);
    expect(keys).toEqual([...new Set(keys)].toSorted());
    expect(said.length, 'progress is told').toBeGreaterThan(0);
    for (const { ref, template, pods } of workloads) {
      const key = workloadKey(ref);
      expect.soft(ref.cluster, key).toBe(cluster);
      expect.soft(template.containers.length, key).toBeGreaterThan(0);
      for (const { fieldPath, env } of template.containers) {
        expect.soft(fieldPath, key).toMatch(/ontainers\[\d+\]$/);
        for (const { origin, value } of env) {
          if (origin.kind === 'secret') expect.soft(value.state, `${key}: Secrets are never read`).toBe('unknown');
        }
      }
      const names = pods.map(({ name }) => name);
      expect.soft(names.length, `${key}: pods once each`).toBe(new Set(names).size);
    }
    expect(sources.length, 'the source tells how it answered').toBeGreaterThan(0);
    for (const gap of gaps) expect.soft(gap, 'a gap says why').toMatchObject({ why: expect.stringMatching(/./) });
  });

  test(`${of}: a cancelled read says so and gives nothing`, async () => {
    const read = await (await reader()).read(AbortSignal.abort(), () => {});
    expect(read).toEqual({ ok: false, error: { kind: 'cancelled' } });
  });
}
