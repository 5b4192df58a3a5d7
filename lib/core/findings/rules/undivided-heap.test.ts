import { ruleTable } from '#lib/testing/rule-table.ts';
import { undividedHeap } from './undivided-heap.ts';

ruleTable(undividedHeap, {}, [
  {
    options: ['-XX:MaxRAMFraction=1'],
    is: 'finding',
    says: '-XX:MaxRAMFraction=1 makes heap of all',
    why: 'the whole',
  },
  { options: ['-XX:MaxRAMPercentage=95.0'], is: 'finding', why: 'as good as the whole' },
  { options: ['-XX:MaxRAMPercentage=94.9'], is: 'pass', why: 'told by the figures, where they are known' },
  { options: ['-XX:MaxRAMFraction=1', '-XX:MaxRAMPercentage=50.0'], is: 'pass', why: 'the percentage counts' },
  { options: ['-XX:MaxRAMFraction=1', '-Xmx1g'], is: 'pass', why: 'the fixed heap counts' },
  { options: ['-XX:MaxRAMFraction=2'], is: 'pass', why: 'a half' },
]);
