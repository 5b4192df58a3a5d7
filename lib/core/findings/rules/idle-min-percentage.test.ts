import { ruleTable } from '#lib/testing/rule-table.ts';
import { idleMinPercentage } from './idle-min-percentage.ts';

ruleTable(idleMinPercentage, { options: ['-XX:MinRAMPercentage=50.0'] }, [
  { limit: '261724559', is: 'pass', why: 'the largest memory where it counts' },
  { limit: '261724560', is: 'finding', says: '125 MiB', why: 'one byte more' },
  { limit: 'unset', is: 'pass', why: 'the node is unknown' },
  { limit: '1Gi', options: ['-XX:MaxRAMPercentage=50.0'], is: 'pass', why: 'the other one counts' },
]);
