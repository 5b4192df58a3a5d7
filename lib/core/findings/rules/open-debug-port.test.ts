import { ruleTable } from '#lib/testing/rule-table.ts';
import { openDebugPort } from './open-debug-port.ts';

ruleTable(openDebugPort, {}, [
  {
    options: ['-agentlib:jdwp=transport=dt_socket,server=y,address=*:5005'],
    is: 'finding',
    says: '*:5005',
    why: 'open',
  },
  {
    options: ['-Xrunjdwp:transport=dt_socket,server=y,suspend=y'],
    is: 'finding',
    says: 'waits',
    why: 'the older option',
  },
  { options: ['-agentlib:jdwp=transport=dt_socket,server=n,address=dev:5005'], is: 'pass', why: 'it calls out' },
  { options: ['-agentlib:hprof'], is: 'pass', why: 'another agent' },
]);
