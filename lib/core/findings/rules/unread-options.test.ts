import { ruleTable } from '#lib/testing/rule-table.ts';
import { unreadOptions } from './unread-options.ts';

ruleTable(unreadOptions, {}, [
  {
    options: [{ text: '-Xmx1g', origin: 'env:JAVA_OPTS', readBy: 'none' }],
    is: 'finding',
    says: 'env JAVA_OPTS',
    why: 'no reader',
  },
  {
    options: [{ text: '-Xmx1g', readBy: 'unknown', state: 'unknown' }],
    is: 'pass',
    why: 'an unknown reader may be one',
  },
  { options: [{ text: '-Xmx1g', readBy: 'launcher' }], is: 'pass', why: 'a script reads it' },
  { options: [], is: 'pass', why: 'no options' },
]);
