import { ruleTable } from '#lib/testing/rule-table.ts';
import { codeCacheNearMaximum } from './code-cache-near-maximum.ts';

ruleTable(codeCacheNearMaximum, { start: { flags: { ReservedCodeCacheSize: '104857600' } } }, [
  { codeCacheUsed: '89Mi', is: 'pass', why: 'just below' },
  { codeCacheUsed: '90Mi', is: 'finding', says: '90 %', why: 'nearly full' },
  { codeCacheUsed: '90Mi', start: {}, is: 'pass', why: 'its size is open' },
]);
