import { ruleTable } from '#lib/testing/rule-table.ts';
import { budgetOverLimit } from './budget-over-limit.ts';

ruleTable(budgetOverLimit, { limit: '2Gi' }, [
  { budget: { heap: '1Gi' }, is: 'pass', why: 'room to spare' },
  { budget: { heap: '1Gi', native: '1Gi' }, is: 'pass', why: 'an exact fit is not over' },
  { budget: { heap: '2147483649' }, is: 'finding', says: '1 B over', why: 'one byte over is over' },
  { limit: 'unset', budget: { heap: '9Gi' }, is: 'pass', why: 'no limit is the trouble of another rule' },
  {
    budget: { heap: '2Gi', native: '1Gi' },
    assumed: ['native'],
    is: 'pass',
    why: 'what is assumed accuses nobody: another rule says that it may be so',
  },
  {
    budget: { heap: '2147483649', native: '1Gi' },
    assumed: ['native'],
    is: 'finding',
    why: 'the heap alone is past the limit',
  },
  { is: 'not-evaluated', why: 'an unknown budget never fits' },
]);
