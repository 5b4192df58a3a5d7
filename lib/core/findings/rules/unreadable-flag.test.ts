import { ruleTable } from '#lib/testing/rule-table.ts';
import { unreadableFlag } from './unreadable-flag.ts';

ruleTable(unreadableFlag, {}, [
  { options: ['-Xmx1g'], is: 'pass', why: 'readable' },
  { options: [{ text: '-Xmx1Gi', state: 'unreadable' }], is: 'finding', says: '-Xmx1Gi cannot be read;', why: 'one' },
  {
    options: [
      { text: '-Xmx1Gi', state: 'unreadable', by: 'no such unit' },
      { text: '-Xss1MB', state: 'unreadable' },
    ],
    is: 'finding',
    says: 'no such unit, and 1 more',
    why: 'two are one finding',
  },
  { options: [{ text: '-Xmx1Gi', state: 'unreadable', readBy: 'none' }], is: 'pass', why: 'nobody tries to read it' },
  { options: [], is: 'pass', why: 'no options' },
  { is: 'not-evaluated', why: 'unknown options may be unreadable' },
]);
