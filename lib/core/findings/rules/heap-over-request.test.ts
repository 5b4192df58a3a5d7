import { ruleTable } from '#lib/testing/rule-table.ts';
import { heapOverRequest } from './heap-over-request.ts';

ruleTable(heapOverRequest, { request: '1Gi' }, [
  { maxHeap: '1Gi', is: 'pass', why: 'the whole request' },
  { maxHeap: '1073741825', is: 'finding', says: '1 B over', why: 'one byte more' },
  { request: 'unset', maxHeap: '1Gi', is: 'pass', why: 'a missing request is named elsewhere' },
]);
