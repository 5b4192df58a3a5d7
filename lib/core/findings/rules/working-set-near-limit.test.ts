import { ruleTable } from '#lib/testing/rule-table.ts';
import { workingSetNearLimit } from './working-set-near-limit.ts';

ruleTable(workingSetNearLimit, { limit: '1000Mi' }, [
  { workingSetPeak: '943718399', is: 'pass', why: 'one byte below nine tenths' },
  { workingSetPeak: '900Mi', is: 'finding', says: '90 % of the limit', why: 'nine tenths' },
  { workingSetPeak: '1000Mi', is: 'finding', says: '100 %', why: 'at the limit' },
  { limit: 'unset', workingSetPeak: '900Mi', is: 'pass', why: 'no limit to be near to' },
  { is: 'not-evaluated', why: 'not measured is not far away' },
]);
