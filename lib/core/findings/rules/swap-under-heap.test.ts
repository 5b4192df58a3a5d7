import { gib } from '#lib/core/units/bytes.ts';
import { ruleTable } from '#lib/testing/rule-table.ts';
import { swapUnderHeap } from './swap-under-heap.ts';

ruleTable(swapUnderHeap, { request: '4Gi', limit: '6Gi', nodes: [{ kubelet: 'v1.34.1', swap: gib(8) }] }, [
  { is: 'finding', says: 'up to 2,048 MiB of the container', why: 'its share of the node' },
  { request: '6Gi', is: 'pass', why: 'it requests all of its limit' },
  { request: 'unset', is: 'pass', why: 'it requests nothing' },
  { nodes: [{ kubelet: 'v1.34.1' }], is: 'pass', why: 'no swap' },
  { nodes: [{ kubelet: 'v1.34.1', swap: gib(8), osImage: 'Amazon Linux 2' }], is: 'pass', why: 'control groups 1' },
]);
