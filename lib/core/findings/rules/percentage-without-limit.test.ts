import { ruleTable } from '#lib/testing/rule-table.ts';
import { percentageWithoutLimit } from './percentage-without-limit.ts';

ruleTable(percentageWithoutLimit, { limit: 'unset', options: ['-XX:MaxRAMPercentage=75.0'] }, [
  { is: 'finding', says: 'MaxRAMPercentage=75.0', why: 'the share of a node' },
  { limit: '2Gi', is: 'pass', why: 'the share of a limit' },
  { options: ['-XX:MaxRAMFraction=2'], is: 'finding', why: 'the older way to say half' },
  { options: ['-XX:MaxRAMPercentage=75.0', '-Xmx1g'], is: 'pass', why: 'a fixed heap beats the share' },
  { options: [], is: 'pass', why: 'no share is set' },
  {
    options: [{ text: '-XX:MaxRAMPercentage=75.0', origin: 'env:JAVA_OPTS', readBy: 'none' }],
    is: 'pass',
    why: 'nobody reads it',
  },
  { options: [{ text: '-XX:MaxRAMPercentage=75', state: 'unreadable' }], is: 'pass', why: 'such a JVM does not start' },
]);
