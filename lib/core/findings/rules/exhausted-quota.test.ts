import { ruleTable } from '#lib/testing/rule-table.ts';
import { exhaustedQuota } from './exhausted-quota.ts';

ruleTable(exhaustedQuota, { limit: '1Gi', request: '1Gi' }, [
  {
    resourceQuotas: [{ hardMemoryLimits: '100Gi', usedMemoryLimits: '94Gi' }],
    is: 'pass',
    why: 'below nineteen twentieths',
  },
  {
    resourceQuotas: [{ hardMemoryLimits: '100Gi', usedMemoryLimits: '95Gi' }],
    is: 'finding',
    says: '5,120 MiB',
    why: 'near',
  },
  { resourceQuotas: [{ hardMemoryLimits: '2Gi', usedMemoryLimits: '1Gi' }], is: 'pass', why: 'exactly one more fits' },
  {
    resourceQuotas: [{ hardMemoryRequests: '2Gi', usedMemoryRequests: '1025Mi' }],
    is: 'finding',
    says: 'requests.memory',
    why: 'one more does not',
  },
  { resourceQuotas: [{ hardCpuRequests: '1', usedCpuRequests: '1' }], is: 'pass', why: 'of CPU' },
  { resourceQuotas: [], is: 'pass', why: 'no quota' },
]);
