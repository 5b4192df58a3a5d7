import { ruleTable } from '#lib/testing/rule-table.ts';
import { pretouchedHeapOverRequest } from './pretouched-heap-over-request.ts';

ruleTable(
  pretouchedHeapOverRequest,
  { options: ['-XX:+AlwaysPreTouch'], start: { flags: { InitialHeapSize: '1073741824' } } },
  [
    { request: '1Gi', is: 'pass', why: 'covered' },
    { request: '1023Mi', is: 'finding', says: '1 MiB over', why: 'not covered' },
    { request: '1023Mi', options: [], is: 'pass', why: 'untouched memory is not taken' },
    { request: 'unset', is: 'pass', why: 'a missing request is named elsewhere' },
    { request: '1Mi', start: {}, is: 'pass', why: 'the initial heap is open' },
  ],
);
