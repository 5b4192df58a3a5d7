import { ruleTable } from '#lib/testing/rule-table.ts';
import { inheritedHeap } from './inherited-heap.ts';

const script = { text: '-Xmx1G', origin: 'launcher', readBy: 'launcher', reader: 'kafka-run-class.sh' } as const;

ruleTable(inheritedHeap, {}, [
  { options: [script], is: 'finding', says: 'kafka-run-class.sh', why: 'the script decides' },
  { options: [{ ...script, origin: 'image' }], is: 'finding', says: 'the image', why: 'the image decides' },
  { options: [script, '-Xmx512m'], is: 'pass', why: 'the specification decides' },
  {
    options: [script, { text: '-Xmx1g', origin: 'env:JAVA_OPTS', readBy: 'unknown', state: 'unknown' }],
    is: 'pass',
    why: 'the specification may decide',
  },
  { options: ['-Xss1m'], is: 'pass', why: 'nobody sets a heap: another rule' },
  { options: [script], limit: '600Mi', is: 'finding', says: '600 MiB', why: 'with the limit it does not follow' },
]);
