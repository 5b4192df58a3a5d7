import { ruleTable } from '#lib/testing/rule-table.ts';
import { staleMaxRam } from './stale-max-ram.ts';

ruleTable(staleMaxRam, { limit: '1Gi' }, [
  { options: ['-XX:MaxRAM=1g'], is: 'pass', why: 'the limit itself' },
  { options: ['-XX:MaxRAM=1073741825'], is: 'finding', says: '1 B more', why: 'one byte more' },
  { options: ['-XX:MaxRAM=4g', '-Xmx512m'], is: 'pass', why: 'a fixed heap does not ask' },
  { limit: 'unset', options: ['-XX:MaxRAM=4g'], is: 'pass', why: 'there it is the only bound' },
]);
