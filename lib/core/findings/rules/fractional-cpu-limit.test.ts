import { ruleTable } from '#lib/testing/rule-table.ts';
import { fractionalCpuLimit } from './fractional-cpu-limit.ts';

ruleTable(fractionalCpuLimit, { options: [] }, [
  { cpuLimit: '1', is: 'pass', why: 'whole' },
  { cpuLimit: '1001m', is: 'finding', says: '2 processors', why: 'rounded up' },
  { cpuLimit: '500m', is: 'pass', why: 'less than one is another trouble' },
  { cpuLimit: '1500m', options: ['-XX:ActiveProcessorCount=1'], is: 'pass', why: 'told' },
  { cpuLimit: 'unset', is: 'pass', why: 'no quota' },
]);
