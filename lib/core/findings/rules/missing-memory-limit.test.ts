import { ruleTable } from '#lib/testing/rule-table.ts';
import { missingMemoryLimit } from './missing-memory-limit.ts';

ruleTable(missingMemoryLimit, {}, [
  { limit: '1', is: 'pass', why: 'any limit is a limit' },
  { limit: 'unset', is: 'finding', says: 'whatever node', why: 'the heap is unknown as long as the node is' },
  { limit: 'unset', maxHeap: '30Gi', is: 'finding', says: '30.0 GiB', why: 'a known heap is named' },
  { is: 'not-evaluated', why: 'an unknown limit is not a missing one' },
]);
