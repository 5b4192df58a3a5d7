import { ruleTable } from '#lib/testing/rule-table.ts';
import { initialPercentageOverMaximum } from './initial-percentage-over-maximum.ts';

ruleTable(initialPercentageOverMaximum, {}, [
  { options: ['-XX:InitialRAMPercentage=50.0', '-XX:MaxRAMPercentage=50.0'], is: 'pass', why: 'equal is fine' },
  {
    options: ['-XX:InitialRAMPercentage=50.1', '-XX:MaxRAMPercentage=50.0'],
    is: 'finding',
    says: '50 %',
    why: 'above',
  },
  { options: ['-XX:InitialRAMPercentage=30.0'], is: 'finding', says: '25 %', why: 'above the default' },
  { options: ['-XX:InitialRAMPercentage=30.0', '-Xmx1g'], is: 'pass', why: 'the maximum is no percentage' },
  { options: ['-XX:MaxRAMPercentage=50.0'], is: 'pass', why: 'no initial share' },
]);
