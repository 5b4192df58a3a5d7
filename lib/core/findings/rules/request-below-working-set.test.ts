import { ruleTable } from '#lib/testing/rule-table.ts';
import { requestBelowWorkingSet } from './request-below-working-set.ts';

ruleTable(requestBelowWorkingSet, { request: '512Mi' }, [
  { workingSetPeak: '512Mi', is: 'pass', why: 'an exact fit is enough' },
  { workingSetPeak: '536870913', is: 'finding', says: '1 B over', why: 'one byte over' },
  { request: 'unset', workingSetPeak: '512Mi', is: 'pass', why: 'a missing request is the trouble of another rule' },
  { is: 'not-evaluated', why: 'not measured is not little' },
]);
