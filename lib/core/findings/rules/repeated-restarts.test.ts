import { ruleTable } from '#lib/testing/rule-table.ts';
import { repeatedRestarts } from './repeated-restarts.ts';

ruleTable(repeatedRestarts, { spanSeconds: 7200 }, [
  { restarts: 5, is: 'pass', why: 'may be a bad day' },
  { restarts: 6, is: 'finding', says: '6 restarts in 2 hours', why: 'no accident' },
  { is: 'not-evaluated', why: 'not counted' },
]);
