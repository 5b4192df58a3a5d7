import { ruleTable } from '#lib/testing/rule-table.ts';
import { initialHeapOverLimit } from './initial-heap-over-limit.ts';

ruleTable(initialHeapOverLimit, { limit: '1Gi' }, [
  { options: ['-Xms1023m'], is: 'pass', why: 'the rest is the business of the budget' },
  { options: ['-Xms1g'], is: 'finding', says: '1,024 MiB', why: 'nothing is left' },
  { options: [], is: 'pass', why: 'not set' },
  { limit: 'unset', options: ['-Xms1g'], is: 'pass', why: 'nothing to fill' },
]);
