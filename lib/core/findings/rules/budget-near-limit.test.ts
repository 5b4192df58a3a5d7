import { ruleTable } from '#lib/testing/rule-table.ts';
import { budgetNearLimit } from './budget-near-limit.ts';

ruleTable(budgetNearLimit, { limit: '2Gi', assumed: ['native'] }, [
  { budget: { heap: '1Gi', native: '1Gi' }, is: 'pass', why: 'an exact fit is not over' },
  { budget: { heap: '1Gi', native: '1073741825' }, is: 'finding', says: 'too much', why: 'one byte over' },
  { budget: { heap: '2Gi', native: '1Gi' }, is: 'finding', why: 'what is certain just fits' },
  { budget: { heap: '2147483649', native: '1Gi' }, is: 'pass', why: 'certainly over is the trouble of another rule' },
  { limit: 'unset', budget: { heap: '9Gi' }, is: 'pass', why: 'no limit to be near' },
  { is: 'not-evaluated', why: 'an unknown budget is near nothing' },
]);
