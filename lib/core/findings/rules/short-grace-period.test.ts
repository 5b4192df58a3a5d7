import { ruleTable } from '#lib/testing/rule-table.ts';
import { shortGracePeriod } from './short-grace-period.ts';

ruleTable(shortGracePeriod, {}, [
  { template: { terminationGracePeriodSeconds: 14 }, is: 'finding', says: '14 s', why: 'little' },
  { template: { terminationGracePeriodSeconds: 15 }, is: 'pass', why: 'some' },
  { template: { terminationGracePeriodSeconds: 0 }, is: 'finding', says: '0 s', why: 'none' },
]);
