import { ruleTable } from '#lib/testing/rule-table.ts';
import { raisedMaximumHeap } from './raised-maximum-heap.ts';

ruleTable(raisedMaximumHeap, { start: { memory: '1Gi' } }, [
  { options: ['-Xms512m', '-XX:MaxRAMPercentage=50.0'], is: 'pass', why: 'exactly the share' },
  {
    options: ['-Xms513m', '-XX:MaxRAMPercentage=50.0'],
    is: 'finding',
    says: 'to 513 MiB; -XX:MaxRAMPercentage=50.0 would give 512 MiB',
    why: 'one MiB more',
  },
  {
    options: ['-Xms900m', '-Xmx900m', '-XX:MaxRAMPercentage=50.0'],
    is: 'pass',
    why: 'a fixed maximum is told elsewhere',
  },
  { options: ['-Xms900m'], is: 'pass', why: 'nobody asked for a share' },
  {
    options: ['-Xms900m', '-XX:MaxRAMPercentage=50.0'],
    start: {},
    is: 'pass',
    why: 'the memory of which it is a share is open',
  },
]);
