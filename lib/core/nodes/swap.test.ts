import { expect, table } from '#lib/testing/harness.ts';
import { gib } from '../units/bytes.ts';
import { aNode } from './fixtures/a-node.ts';
import { mostSwapped, swapOf } from './swap.ts';

table(
  'the swap of a node',
  [
    { facts: { kubelet: 'v1.34.4', swap: gib(8) }, is: gib(8), why: 'the kubelet tells it' },
    { facts: { kubelet: 'v1.34.4' }, is: 'none', why: 'a kubelet that could tell it' },
    { facts: { kubelet: 'v1.33.1' }, is: 'unknown', why: 'one that could not' },
  ],
  ({ facts, is, why }) => {
    const found = swapOf(aNode(facts));
    expect.soft(found.state === 'known' ? found.value : found.state, why).toBe(is);
  },
);

const capacity = { ...aNode({}).capacity, memory: gib(16) };
const swapping = aNode({ kubelet: 'v1.34.4', osImage: 'Ubuntu 24.04 LTS', swap: gib(8), capacity });

table(
  'how much of a container may be swapped',
  [
    { node: swapping, request: gib(4), limit: gib(6), is: gib(2), why: 'its share of the memory, of the swap' },
    { node: swapping, request: gib(4), limit: gib(4), is: 0, why: 'a request that is the limit' },
    { node: swapping, request: 'unset', limit: gib(4), is: 0, why: 'no request' },
    {
      node: { ...swapping, osImage: 'Amazon Linux 2' },
      request: gib(4),
      limit: gib(6),
      is: 0,
      why: 'control groups 1',
    },
    { node: aNode({ kubelet: 'v1.34.4' }), request: gib(4), limit: gib(6), is: 0, why: 'no swap' },
  ] as const,
  ({ node, request, limit, is, why }) => {
    expect.soft(mostSwapped(node, request, limit), why).toBe(is);
  },
);
