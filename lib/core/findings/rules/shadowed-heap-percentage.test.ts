import { ruleTable } from '#lib/testing/rule-table.ts';
import { shadowedHeapPercentage } from './shadowed-heap-percentage.ts';

const share = '-XX:MaxRAMPercentage=75.0';

ruleTable(shadowedHeapPercentage, {}, [
  { options: [share, '-Xmx512m'], is: 'finding', says: '-Xmx512m sets the heap', why: 'the fixed heap counts' },
  { options: ['-Xmx512m', share], is: 'finding', why: 'the order does not matter' },
  { options: ['-XX:MaxHeapSize=512m', share], is: 'finding', why: 'the other spelling of the same flag' },
  { options: [{ text: share, state: 'shadowed' }, '-Xmx512m'], is: 'finding', why: 'already known to be shadowed' },
  { options: [share], is: 'pass', why: 'nothing beats it' },
  { options: ['-Xmx512m'], is: 'pass', why: 'nothing is beaten' },
  { options: [share, '-Xms512m'], is: 'pass', why: 'an initial heap is no maximum' },
  { options: [share, { text: '-Xmx512m', readBy: 'none' }], is: 'pass', why: 'nobody reads the fixed heap' },
  { options: [{ text: share, readBy: 'none' }, '-Xmx512m'], is: 'pass', why: 'unread is the trouble of another rule' },
  { is: 'not-evaluated', why: 'the options are unknown' },
]);
