import { ruleTable } from '#lib/testing/rule-table.ts';
import { limitOutsideRange } from './limit-outside-range.ts';

ruleTable(limitOutsideRange, { limit: '4Gi', request: '2Gi' }, [
  { limitRanges: [{ maxMemory: '4Gi' }], is: 'pass', why: 'the bound itself' },
  { limitRanges: [{ maxMemory: '4095Mi' }], is: 'finding', says: '4,095 MiB', why: 'over it' },
  { limitRanges: [{ minMemory: '2Gi' }], is: 'pass', why: 'the least that is allowed' },
  { limitRanges: [{ minMemory: '2049Mi' }], is: 'finding', says: 'at least', why: 'below it' },
  { limitRanges: [{ maxLimitRequestRatio: 2 }], is: 'pass', why: 'exactly the ratio' },
  { limitRanges: [{ maxLimitRequestRatio: 1.5 }], is: 'finding', says: '2.0 times', why: 'over the ratio' },
  { limitRanges: [], is: 'pass', why: 'no bounds' },
]);
