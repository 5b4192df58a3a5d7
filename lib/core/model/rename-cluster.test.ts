import { expect, test } from '#lib/testing/harness.ts';
import { simulatedFacts } from '#lib/testing/simulated/facts.ts';
import { mergeClusters } from './merge-clusters.ts';
import { renameCluster } from './rename-cluster.ts';

const facts = simulatedFacts();

test('no trace of the old name is left, and what belonged together still does', () => {
  const blue = renameCluster(facts, 'blue');
  expect(JSON.stringify({ ...blue, origin: undefined })).not.toContain(`"${facts.cluster}"`);
  expect(Object.keys(blue.usage)).toHaveLength(Object.keys(facts.usage).length);
  expect(Object.keys(blue.usage).every((key) => key.startsWith('blue/'))).toBe(true);
  expect(renameCluster(blue, facts.cluster)).toEqual(facts);
  expect(renameCluster(facts, facts.cluster)).toBe(facts);
});

test('several clusters are as one: nothing of either is lost, and their sources and gaps say whose they are', () => {
  const [blue, green] = [renameCluster(facts, 'blue'), { ...renameCluster(facts, 'green'), takenAt: facts.takenAt }];
  const both = mergeClusters(blue, [green]);
  expect(both.cluster).toBe('blue, green');
  expect(both.workloads).toHaveLength(2 * facts.workloads.length);
  expect(Object.keys(both.usage)).toHaveLength(2 * Object.keys(facts.usage).length);
  expect(both.sources.map(({ source }) => source)).toContain('green: kubernetes');
  expect(mergeClusters(blue, [])).toBe(blue);
});
