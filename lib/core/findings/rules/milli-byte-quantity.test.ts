import { ruleTable } from '#lib/testing/rule-table.ts';
import { milliByteQuantity } from './milli-byte-quantity.ts';

ruleTable(milliByteQuantity, { request: '1Gi', limit: '1Gi' }, [
  { limit: '512m', is: 'finding', says: 'limits.memory is 1 B', why: 'thousandths' },
  { request: '512', is: 'finding', says: 'requests.memory is 512 B', why: 'bytes' },
  { limit: '4Mi', is: 'pass', why: 'small, and a limit' },
  { limit: 'unset', request: 'unset', is: 'pass', why: 'none' },
]);
