import { ruleTable } from '#lib/testing/rule-table.ts';
import { idleHeap } from './idle-heap.ts';

ruleTable(idleHeap, { liveSet: '100Mi', heapSeconds: 604800 }, [
  { maxHeap: '555Mi', is: 'pass', why: 'one MiB less than is worth a change' },
  {
    maxHeap: '556Mi',
    is: 'finding',
    says: '256 MiB are idle',
    why: 'three times the live set and what is worth a change',
  },
  { maxHeap: '4Gi', heapSeconds: 86399, is: 'pass', why: 'a day has not been seen' },
  { maxHeap: '4Gi', heapSeconds: 86400, is: 'finding', why: 'a day has been seen' },
  { maxHeap: '64Mi', is: 'pass', why: 'a heap below the live set is no idle heap' },
]);
