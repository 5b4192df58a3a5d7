import { ruleTable } from '#lib/testing/rule-table.ts';
import { heapCrowding } from './heap-crowding.ts';

ruleTable(heapCrowding, { limit: '1000Mi' }, [
  { maxHeap: '749Mi', is: 'pass', why: 'below three quarters' },
  { maxHeap: '750Mi', is: 'finding', says: '250 MiB are left', why: 'three quarters' },
  { maxHeap: '1000Mi', is: 'pass', why: 'a heap over the limit is named by another rule' },
  { limit: '4Gi', maxHeap: '3840Mi', is: 'pass', why: '256 MiB are left' },
  { limit: '4Gi', maxHeap: '3841Mi', is: 'finding', says: '255 MiB are left', why: 'one MiB less' },
  { limit: 'unset', maxHeap: '750Mi', is: 'pass', why: 'no limit to crowd' },
]);
