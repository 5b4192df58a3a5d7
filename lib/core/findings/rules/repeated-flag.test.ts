import { ruleTable } from '#lib/testing/rule-table.ts';
import { repeatedFlag } from './repeated-flag.ts';

ruleTable(repeatedFlag, {}, [
  { options: ['-Xmx512m', '-Xmx1g'], is: 'finding', says: '-Xmx512m has no effect', why: 'the last one counts' },
  { options: ['-Xmx1g', '-Xmx1g'], is: 'pass', why: 'twice the same is untidy and harmless' },
  { options: ['-XX:MaxHeapSize=512m', '-Xmx1g'], is: 'finding', why: 'two spellings of one flag' },
  { options: ['-javaagent:a.jar', '-javaagent:b.jar'], is: 'pass', why: 'agents add up' },
  { options: ['-Da=1', '-Da=2'], is: 'finding', why: 'a property has one value as well' },
  { options: [{ text: '-Xmx512m', readBy: 'none' }, '-Xmx1g'], is: 'pass', why: 'the other is not read at all' },
  { options: ['--add-opens=a=b', '--add-opens=c=d'], is: 'pass', why: 'module options add up' },
]);
