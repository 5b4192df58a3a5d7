import { ruleTable } from '#lib/testing/rule-table.ts';
import { outgrownBudget } from './outgrown-budget.ts';

ruleTable(outgrownBudget, { budget: { heap: '512Mi' } }, [
  { rssPeak: '512Mi', is: 'pass', why: 'all of it is accounted for' },
  { rssPeak: '536870913', is: 'finding', says: '1 B more', why: 'one byte is not' },
  { is: 'not-evaluated', why: 'not measured' },
]);
