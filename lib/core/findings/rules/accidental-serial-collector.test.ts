import { ruleTable } from '#lib/testing/rule-table.ts';
import { accidentalSerialCollector } from './accidental-serial-collector.ts';

ruleTable(
  accidentalSerialCollector,
  { options: [], maxHeap: '512Mi', start: { cpus: 1, flags: { UseSerialGC: 'true' } } },
  [
    { is: 'finding', says: '512 MiB', why: 'large enough to matter' },
    { maxHeap: '511Mi', is: 'pass', why: 'serial is right for small heaps' },
    { options: ['-XX:+UseSerialGC'], is: 'pass', why: 'chosen' },
    { start: { flags: { UseG1GC: 'true' } }, is: 'pass', why: 'another collector' },
    {
      options: [{ text: '$OPTS', readBy: 'unknown', state: 'unknown' }],
      is: 'not-evaluated',
      why: 'it may be chosen there',
    },
  ],
);
