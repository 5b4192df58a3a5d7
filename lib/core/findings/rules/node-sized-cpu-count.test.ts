import { ruleTable } from '#lib/testing/rule-table.ts';
import { nodeSizedCpuCount } from './node-sized-cpu-count.ts';

ruleTable(nodeSizedCpuCount, { cpuLimit: 'unset', cpuRequest: '1' }, [
  { start: { cpus: 15 }, is: 'pass', why: 'a small node' },
  { start: { cpus: 16 }, is: 'finding', says: '16 processors', why: 'a large one' },
  { start: { cpus: 16 }, cpuRequest: '8', is: 'pass', why: 'it asked for half of the node' },
  { start: { cpus: 16 }, cpuRequest: '4', is: 'finding', why: 'a quarter of the node is little' },
  { start: {}, is: 'pass', why: 'the processors are open' },
  { start: { cpus: 64 }, cpuLimit: '64', is: 'pass', why: 'limited' },
]);
