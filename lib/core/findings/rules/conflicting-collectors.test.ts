import { ruleTable } from '#lib/testing/rule-table.ts';
import { conflictingCollectors } from './conflicting-collectors.ts';

ruleTable(conflictingCollectors, {}, [
  { options: ['-XX:+UseG1GC', '-XX:+UseSerialGC'], is: 'finding', says: '2 collectors', why: 'two' },
  { options: ['-XX:-UseG1GC', '-XX:+UseSerialGC'], is: 'pass', why: 'one is switched off' },
  { options: ['-XX:+UseParallelGC', '-XX:+UseParallelOldGC'], is: 'pass', why: 'two halves of the same collector' },
  { options: ['-XX:+UseG1GC', '-XX:+UseG1GC'], is: 'pass', why: 'twice the same' },
  {
    options: ['-XX:+UseG1GC', { text: '-XX:+UseSerialGC', readBy: 'none' }],
    is: 'pass',
    why: 'nobody reads the other',
  },
]);
