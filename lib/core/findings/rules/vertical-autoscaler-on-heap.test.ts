import { ruleTable } from '#lib/testing/rule-table.ts';
import { verticalAutoscalerOnHeap } from './vertical-autoscaler-on-heap.ts';

ruleTable(verticalAutoscalerOnHeap, { options: ['-Xmx1g'] }, [
  { verticalAutoscalers: [{ updateMode: 'Recreate' }], is: 'finding', says: '-Xmx1g', why: 'it acts' },
  { verticalAutoscalers: [{ updateMode: 'Initial' }], is: 'finding', why: 'at the start it acts as well' },
  { verticalAutoscalers: [{ updateMode: 'Off' }], is: 'pass', why: 'it only advises' },
  { verticalAutoscalers: [{}], options: [], is: 'finding', says: 'at the start only', why: 'a default heap alike' },
  { verticalAutoscalers: [], is: 'pass', why: 'none' },
]);
