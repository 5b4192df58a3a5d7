import { ruleTable } from '#lib/testing/rule-table.ts';
import { threadStackCrowding } from './thread-stack-crowding.ts';

ruleTable(threadStackCrowding, { limit: '1Gi', start: { flags: { ThreadStackSize: '1024' } } }, [
  { threadsPeak: 255, is: 'pass', why: 'just below a quarter' },
  { threadsPeak: 256, is: 'finding', says: '25 % of the limit', why: 'a quarter' },
  { threadsPeak: 256, start: { flags: { ThreadStackSize: '512' } }, is: 'pass', why: 'half of it' },
  { threadsPeak: 256, start: {}, is: 'pass', why: 'the stack size is open' },
]);
