import { expect, test } from '#lib/testing/harness.ts';
import { aNode } from '../nodes/fixtures/a-node.ts';
import { nodeFactsOf } from './cluster-sides.ts';

test('what the nodes of a cluster are to a JVM, the commonest first, and what stays open', () => {
  const ubuntu = aNode({ osImage: 'Ubuntu 24.04 LTS', kernel: '6.8.0-31-generic', kubelet: 'v1.34.1' });
  const facts = nodeFactsOf({ nodes: [aNode({ osImage: 'My Linux' }), ubuntu, { ...ubuntu, name: 'c' }] });
  const of = (what: string) => facts.find((fact) => fact.what === what);
  expect(of('Control groups')?.values).toEqual([{ says: 'version 2', nodes: 2 }]);
  expect(of('Control groups')?.open).toMatchObject({ nodes: 1, why: expect.stringContaining('My Linux') });
  expect(of('Kernel')?.values).toEqual([
    { says: '6.8.0-31-generic', nodes: 2 },
    { says: '5.15.0-1051', nodes: 1 },
  ]);
  expect(of('Swap')).toMatchObject({ values: [{ says: 'none', nodes: 2 }], open: { nodes: 1 } });
  expect(of('Pages')?.open).toBeUndefined();
  expect(nodeFactsOf({ nodes: [] })).toEqual([]);
});
