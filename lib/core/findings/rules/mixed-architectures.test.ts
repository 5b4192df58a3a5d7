import { ruleTable } from '#lib/testing/rule-table.ts';
import { mixedArchitectures } from './mixed-architectures.ts';

ruleTable(mixedArchitectures, {}, [
  { nodes: [{ arch: 'amd64' }, { arch: 'arm64' }], is: 'finding', says: '2 architectures', why: 'two kinds' },
  { nodes: [{ arch: 'arm64' }, { arch: 'arm64' }], is: 'pass', why: 'one kind' },
  { nodes: [{}], is: 'pass', why: 'one node' },
]);
