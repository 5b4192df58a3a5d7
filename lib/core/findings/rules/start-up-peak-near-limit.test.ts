import { ruleTable } from '#lib/testing/rule-table.ts';
import { startUpPeakNearLimit } from './start-up-peak-near-limit.ts';

ruleTable(startUpPeakNearLimit, { limit: '1000Mi' }, [
  { startUpPeak: '899Mi', is: 'pass', why: 'just below' },
  { startUpPeak: '900Mi', is: 'finding', says: '90 %', why: 'near' },
  { limit: 'unset', startUpPeak: '900Mi', is: 'pass', why: 'nothing to be near to' },
]);
