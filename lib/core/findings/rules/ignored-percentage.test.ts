import { ruleTable } from '#lib/testing/rule-table.ts';
import { ignoredPercentage } from './ignored-percentage.ts';

ruleTable(ignoredPercentage, { options: ['-XX:MaxRAMPercentage=70.0'] }, [
  { limit: '261724559', is: 'finding', says: '125 MiB', why: 'the largest memory where it is ignored' },
  { limit: '261724560', is: 'pass', why: 'one byte more and it counts' },
  { limit: '128Mi', options: ['-XX:MaxRAMFraction=1'], is: 'finding', why: 'the fraction is ignored alike' },
  { limit: '128Mi', options: ['-XX:MaxRAMPercentage=70.0', '-Xmx64m'], is: 'pass', why: 'a fixed heap decides' },
  {
    limit: '128Mi',
    options: ['-XX:MaxRAMPercentage=70.0', '-XX:MinRAMPercentage=70.0'],
    is: 'pass',
    why: 'both are set',
  },
  { limit: 'unset', is: 'pass', why: 'the node is never so small' },
]);
