import { ruleTable } from '#lib/testing/rule-table.ts';
import { heapOverLimit } from './heap-over-limit.ts';

ruleTable(heapOverLimit, { limit: '1Gi' }, [
  { maxHeap: '1073741823', is: 'pass', why: 'one byte below is the business of the budget' },
  { maxHeap: '1Gi', is: 'finding', says: 'the whole limit', why: 'nothing is left' },
  { maxHeap: '4Gi', is: 'finding', says: '3,072 MiB over', why: 'the excess has its size' },
  { limit: 'unset', maxHeap: '4Gi', is: 'pass', why: 'there is no limit to fill' },
  { is: 'not-evaluated', why: 'an unknown heap is no small heap' },
]);
