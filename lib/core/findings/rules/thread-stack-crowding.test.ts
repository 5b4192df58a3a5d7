import { ruleTable } from '#lib/testing/rule-table.ts';
import { threadStackCrowding } from './thread-stack-crowding.ts';

ruleTable(threadStackCrowding, { limit: '1Gi', start: { flags: { ThreadStackSize: '1024' } } }, [
  { threadsPeak: 511, is: 'pass', why: 'just below a half' },
  { threadsPeak: 512, is: 'finding', says: '50 % of the limit', why: 'a half' },
  { threadsPeak: 512, start: { flags: { ThreadStackSize: '512' } }, is: 'pass', why: 'half of it' },
  { threadsPeak: 512, start: {}, is: 'pass', why: 'the stack size is open' },
]);
