import { ruleTable } from '#lib/testing/rule-table.ts';
import { shellAsFirstProcess } from './shell-as-first-process.ts';

ruleTable(shellAsFirstProcess, {}, [
  {
    container: { command: ['/bin/bash', '-c', 'a; java -jar a.jar'] },
    is: 'finding',
    says: '/bin/bash -c',
    why: 'two commands',
  },
  { container: { command: ['sh', '-c', 'java -jar a.jar | tee log'] }, is: 'finding', why: 'a pipeline' },
  { container: { command: ['sh', '-c'], args: ['cd /a\njava -jar a.jar'] }, is: 'finding', why: 'two lines, in args' },
  {
    container: { command: ['/bin/bash', '-cex', './bin/kafka-console-consumer.sh | tee log'] },
    is: 'finding',
    why: 'the options of the shell in any order',
  },
  { container: { command: ['sh', '-ec', 'a; exec java -jar a.jar'] }, is: 'pass', why: 'the shell hands over' },
  {
    container: { command: ['sh', '-c', 'java -jar a.jar'] },
    is: 'pass',
    why: 'one simple command is handed over by itself',
  },
  { container: { command: ['java', '-jar', 'a.jar'] }, is: 'pass', why: 'no shell' },
  { container: { command: ['sh', '-c', 'sleep 1; echo'] }, is: 'pass', why: 'no JVM is started here' },
  { container: {}, is: 'pass', why: 'the image decides' },
]);
