import { ruleTable } from '#lib/testing/rule-table.ts';
import { idleRequest } from './idle-request.ts';

ruleTable(idleRequest, { workingSetPeak: '500Mi', maxHeap: '256Mi', windowSeconds: 604800 }, [
  { request: '999Mi', is: 'pass', why: 'less than twice' },
  { request: '1000Mi', is: 'finding', says: '500 MiB are idle', why: 'twice' },
  { request: '200Mi', workingSetPeak: '50Mi', is: 'pass', why: 'not worth a change' },
  { request: '4Gi', windowSeconds: 86399, is: 'pass', why: 'a day has not been seen' },
  { request: 'unset', is: 'pass', why: 'nothing is asked for' },
]);
