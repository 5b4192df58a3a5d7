import { ruleTable } from '#lib/testing/rule-table.ts';
import { idleRequest } from './idle-request.ts';

ruleTable(idleRequest, { workingSetPeak: '500Mi', maxHeap: '256Mi', windowSeconds: 604800 }, [
  { request: '999Mi', is: 'pass', why: 'less than twice' },
  { request: '1000Mi', is: 'finding', says: '500 MiB are idle', why: 'twice' },
  {
    request: '512Mi',
    workingSetPeak: '256Mi',
    is: 'finding',
    says: '256 MiB are idle',
    why: 'the least that is worth it',
  },
  { request: '4Gi', windowSeconds: 86400, is: 'finding', why: 'a day has been seen' },
  { request: '4Gi', maxHeap: '500Mi', is: 'finding', mends: 'towards 608Mi', why: 'the heap has been full' },
  { request: '4Gi', maxHeap: '501Mi', is: 'finding', mends: 'after lowering the heap', why: 'the heap may grow yet' },
  { request: '200Mi', workingSetPeak: '50Mi', is: 'pass', why: 'not worth a change' },
  { request: '4Gi', windowSeconds: 86399, is: 'pass', why: 'a day has not been seen' },
  { request: 'unset', is: 'pass', why: 'nothing is asked for' },
]);
