import { ruleTable } from '#lib/testing/rule-table.ts';
import { heapForEveryTool } from './heap-for-every-tool.ts';

ruleTable(heapForEveryTool, {}, [
  {
    options: [{ text: '-Xms2g', origin: 'env:JAVA_TOOL_OPTIONS' }],
    is: 'finding',
    says: '-Xms2g',
    why: 'every tool takes it',
  },
  {
    options: [{ text: '-javaagent:a.jar', origin: 'env:JAVA_TOOL_OPTIONS<configMap:a/b' }],
    is: 'finding',
    why: 'an agent',
  },
  { options: [{ text: '-XX:-AlwaysPreTouch', origin: 'env:JAVA_TOOL_OPTIONS' }], is: 'pass', why: 'switched off' },
  { options: [{ text: '-Xmx2g', origin: 'env:JAVA_TOOL_OPTIONS' }], is: 'pass', why: 'a maximum reserves nothing' },
  { options: ['-Xms2g'], is: 'pass', why: 'for this JVM alone' },
]);
