import { ruleTable } from '#lib/testing/rule-table.ts';
import { crowdedHeap } from './crowded-heap.ts';

ruleTable(crowdedHeap, { maxHeap: '1000Mi' }, [
  { liveSet: '849Mi', is: 'pass', why: 'just below' },
  { liveSet: '850Mi', is: 'finding', says: '85 %', why: 'crowded' },
  { is: 'not-evaluated', why: 'no full collection has run' },
]);
