import { ruleTable } from '#lib/testing/rule-table.ts';
import { initialHeapOverMaximum } from './initial-heap-over-maximum.ts';

ruleTable(initialHeapOverMaximum, {}, [
  { options: ['-Xms1g', '-Xmx1g'], is: 'pass', why: 'equal is usual' },
  { options: ['-Xms1073741825', '-Xmx1g'], is: 'finding', why: 'one byte more' },
  {
    options: ['-XX:InitialHeapSize=2g', '-XX:MaxHeapSize=1g'],
    is: 'finding',
    says: '2,048 MiB',
    why: 'the long names',
  },
  { options: ['-Xms0x40000001', '-Xmx1g'], is: 'finding', why: 'hexadecimal is a size too' },
  { options: ['-Xms0x40000000', '-Xmx1g'], is: 'pass', why: 'the same size in two spellings' },
  { options: ['-Xms2g', '-Xmx1g', '-Xmx4g'], is: 'pass', why: 'the last maximum counts' },
  { options: ['-Xms2g'], is: 'pass', why: 'without a maximum the initial heap raises it' },
]);
