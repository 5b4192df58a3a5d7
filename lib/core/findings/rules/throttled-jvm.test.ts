import { ruleTable } from '#lib/testing/rule-table.ts';
import { throttledJvm } from './throttled-jvm.ts';

ruleTable(throttledJvm, { cpuLimit: '500m' }, [
  { throttledFraction: 0.2499, is: 'pass', why: 'just below' },
  { throttledFraction: 0.25, is: 'finding', says: '25 %', why: 'a quarter' },
  { throttledFraction: 0, is: 'pass', why: 'never' },
  { is: 'not-evaluated', why: 'not measured' },
]);
