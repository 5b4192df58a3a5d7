import { ruleTable } from '#lib/testing/rule-table.ts';
import { oversizedThreadStack } from './oversized-thread-stack.ts';

ruleTable(oversizedThreadStack, {}, [
  { options: ['-Xss4m'], is: 'finding', says: '4 MiB', why: 'large' },
  { options: ['-Xss4095k'], is: 'pass', why: 'just below' },
  { options: ['-XX:ThreadStackSize=4096'], is: 'finding', says: '4 MiB', why: 'the long name is in KiB' },
  { options: ['-Xss8m'], threadsPeak: 100, is: 'finding', says: '800 MiB for 100 threads', why: 'what it comes to' },
  { options: [], is: 'pass', why: 'the default' },
]);
