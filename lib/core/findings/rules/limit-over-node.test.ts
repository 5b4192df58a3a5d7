import { ruleTable } from '#lib/testing/rule-table.ts';
import { limitOverNode } from './limit-over-node.ts';

ruleTable(limitOverNode, { nodes: [{}] }, [
  { limit: '16Gi', is: 'pass', why: 'the whole node' },
  { limit: '17179869185', is: 'finding', says: 'node worker-1', why: 'one byte more' },
  { limit: 'unset', is: 'pass', why: 'no limit' },
  { nodes: [], limit: '64Gi', is: 'pass', why: 'no node is smaller' },
]);
