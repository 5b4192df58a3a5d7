import { ruleTable } from '#lib/testing/rule-table.ts';
import { defaultHeap } from './default-heap.ts';

ruleTable(defaultHeap, { vm: 'hotspot', options: [] }, [
  { is: 'finding', says: 'its default', why: 'no option at all' },
  { limit: '1Gi', maxHeap: '256Mi', is: 'finding', says: '25 % of the limit', why: 'with the size of it' },
  { options: ['-Xss512k'], is: 'finding', why: 'another option sets no heap' },
  { options: ['-Xmx1g'], is: 'pass', why: 'a fixed heap' },
  { options: [{ text: '-Xmx256mb', state: 'unreadable' }], is: 'pass', why: 'set, and unreadable: another rule' },
  { options: ['-XX:MaxRAMFraction=2'], is: 'pass', why: 'a fraction' },
  { options: [{ text: '-Xmx1g', readBy: 'unknown', state: 'unknown' }], is: 'not-evaluated', why: 'it may be read' },
  { vm: 'openj9', is: 'finding', why: 'another JVM has another default' },
  { vm: 'native-image', is: 'pass', why: 'no JVM' },
]);
