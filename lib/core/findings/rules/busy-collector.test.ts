import { ruleTable } from '#lib/testing/rule-table.ts';
import { busyCollector } from './busy-collector.ts';

ruleTable(busyCollector, {}, [
  { gcOverhead: 0.0999, is: 'pass', why: 'just below' },
  { gcOverhead: 0.1, is: 'finding', says: '10 %', why: 'a tenth' },
  {
    gcOverhead: 0.3,
    liveSet: '900Mi',
    maxHeap: '1Gi',
    is: 'finding',
    says: '88 % of the heap',
    why: 'the reason is near',
  },
]);
