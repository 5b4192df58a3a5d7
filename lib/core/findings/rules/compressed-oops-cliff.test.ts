import { ruleTable } from '#lib/testing/rule-table.ts';
import { compressedOopsCliff } from './compressed-oops-cliff.ts';

ruleTable(compressedOopsCliff, { start: { flags: { UseCompressedOops: 'false', UseG1GC: 'true' } } }, [
  { maxHeap: '32Gi', is: 'finding', says: '32.0 GiB', why: 'past the edge' },
  { maxHeap: '31Gi', is: 'finding', why: 'switched off by hand, right at the edge' },
  { maxHeap: '48Gi', is: 'pass', why: 'large enough to be worth it' },
  { maxHeap: '8Gi', is: 'pass', why: 'switched off by hand, far from the edge' },
  { maxHeap: '33Gi', start: { flags: { UseCompressedOops: 'true' } }, is: 'pass', why: 'with a larger alignment' },
  {
    maxHeap: '33Gi',
    start: { flags: { UseCompressedOops: 'false', UseZGC: 'true' } },
    is: 'pass',
    why: 'ZGC never has them',
  },
]);
