import { ruleTable } from '#lib/testing/rule-table.ts';
import { shellAsFirstProcess } from './shell-as-first-process.ts';

ruleTable(shellAsFirstProcess, {}, [
  {
    container: { command: ['/bin/bash', '-c', 'a; java -jar a.jar'] },
    is: 'finding',
    says: '/bin/bash -c starts the JVM without exec; bash before 5.1 stays',
    why: 'two commands',
  },
  { container: { command: ['sh', '-c', 'java -jar a.jar | tee log'] }, is: 'finding', why: 'a pipeline' },
  {
    container: { command: ['sh', '-c'], args: ['cd /a\njava -jar a.jar'] },
    is: 'finding',
    says: 'where sh is dash',
    why: 'two lines, in args',
  },
  {
    container: { command: ['/bin/bash', '-cex', './bin/kafka-console-consumer.sh | tee log'] },
    is: 'finding',
    says: 'without exec: the JVM does not hear',
    why: 'the options of the shell in any order',
  },
  { container: { command: ['sh', '-ec', 'a; exec java -jar a.jar'] }, is: 'pass', why: 'the shell hands over' },
  {
    container: { command: ['sh', '-c', 'java -jar a.jar'] },
    is: 'finding',
    says: 'where sh is dash',
    why: 'dash does not hand over even to a single command',
  },
  { container: { command: ['bash', '-c', 'java -jar a.jar'] }, is: 'pass', why: 'bash always did' },
  { container: { command: ['sh', '-c', 'start-zookeeper --heap=512M'] }, is: 'finding', why: 'a script of any name' },
  {
    container: { image: 'eclipse-temurin:21-jre-alpine', command: ['sh', '-c', 'a && java -jar a.jar'] },
    is: 'pass',
    why: 'the sh of Alpine gives way',
  },
  {
    container: { image: 'eclipse-temurin:21-jre-alpine', command: ['sh', '-c', 'java -jar a.jar; echo'] },
    is: 'finding',
    why: 'but not to a command that is not the last',
  },
  {
    container: { image: 'ubi9/openjdk-21', command: ['sh', '-c', 'java -jar a.jar'] },
    is: 'pass',
    why: "the sh of Red Hat's images is bash",
  },
  {
    container: { command: ['bash', '-c', 'java -jar "a; b.jar" -Da=$(cat x | y) 2>&1'] },
    is: 'pass',
    why: 'what is quoted or substituted separates nothing',
  },
  {
    container: { command: ['sh', '-c', 'trap "kill $PID" TERM; java -jar a.jar & PID=$!; wait $PID'] },
    is: 'pass',
    why: 'it passes the signal on itself',
  },
  { container: { command: ['sh', '-c', 'java -jar a.jar & wait'] }, is: 'finding', why: 'in the background' },
  {
    container: { command: ['sh', '-c', 'if a; then java -jar a.jar; fi'] },
    is: 'finding',
    why: 'inside of a condition',
  },
  { container: { command: ['java', '-jar', 'a.jar'] }, is: 'pass', why: 'no shell' },
  { container: { command: ['sh', '/start.sh'] }, is: 'pass', why: 'a script that nobody has read' },
  { container: {}, is: 'pass', why: 'the image decides' },
]);
