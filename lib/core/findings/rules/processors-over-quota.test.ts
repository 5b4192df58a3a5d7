import { ruleTable } from '#lib/testing/rule-table.ts';
import { processorsOverQuota } from './processors-over-quota.ts';

ruleTable(processorsOverQuota, { options: ['-XX:ActiveProcessorCount=2'] }, [
  { cpuLimit: '1001m', is: 'pass', why: 'a little more than one is two' },
  { cpuLimit: '1', is: 'finding', says: '1 processor', why: 'one is one' },
  { cpuLimit: 'unset', is: 'pass', why: 'no quota throttles it' },
  { cpuLimit: '1', options: [], is: 'pass', why: 'not set' },
]);
