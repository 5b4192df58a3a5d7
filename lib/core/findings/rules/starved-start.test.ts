import { ruleTable } from '#lib/testing/rule-table.ts';
import { starvedStart } from './starved-start.ts';

ruleTable(starvedStart, {}, [
  { cpuLimit: '499m', is: 'finding', says: '499m', why: 'little' },
  { cpuLimit: '500m', is: 'pass', why: 'half a processor' },
  { cpuLimit: '100m', slowestStart: 140, is: 'finding', says: '140 s', why: 'and it shows' },
  { cpuLimit: 'unset', is: 'pass', why: 'as much as the node has' },
]);
