import { ruleTable } from '#lib/testing/rule-table.ts';
import { agentOutsideBudget } from './agent-outside-budget.ts';

ruleTable(agentOutsideBudget, {}, [
  { options: ['-javaagent:/a.jar=x'], is: 'finding', says: '/a.jar takes', why: 'without its arguments' },
  {
    options: [{ text: `-javaagent:${'$'}{JAR}=8000`, readBy: 'launcher', state: 'unknown' }],
    is: 'finding',
    why: 'an agent all the same, whatever its path is',
  },
  { options: ['-agentpath:/a.so'], is: 'finding', why: 'a native one' },
  { options: ['-agentlib:jdwp=server=y'], is: 'pass', why: 'the debugger of the JDK is named by another rule' },
  { options: [{ text: '-javaagent:/a.jar', readBy: 'none' }], is: 'pass', why: 'nobody loads it' },
]);
