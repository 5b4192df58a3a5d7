import { ruleTable } from '#lib/testing/rule-table.ts';
import { unresolvedVariable } from './unresolved-variable.ts';

const set = {
  name: 'OPTS',
  value: { state: 'known', value: '-Xmx1g', source: { kind: 'pod-spec' } },
  origin: { kind: 'literal' },
} as const;
const secret = {
  name: 'A',
  value: { state: 'unknown', why: 'a Secret is never read' },
  origin: { kind: 'secret', name: 'shop', key: undefined },
} as const;

ruleTable(unresolvedVariable, {}, [
  {
    container: { command: ['java', '$JAVA_OPTS', '-jar', 'a.jar'] },
    is: 'finding',
    says: '$JAVA_OPTS',
    why: 'no shell',
  },
  { container: { command: ['java', `$${'{'}JAVA_OPTS}`, '-jar', 'a.jar'] }, is: 'finding', why: 'with braces' },
  { container: { command: ['sh', '-c', 'java $JAVA_OPTS'] }, is: 'pass', why: 'a shell' },
  { container: { args: ['$JAVA_OPTS'] }, is: 'pass', why: 'the image may bring a shell' },
  { container: { args: ['$(OPTS)'] }, is: 'finding', says: '$(OPTS)', why: 'no such variable' },
  { container: { args: ['$(OPTS)'], env: [set] }, is: 'pass', why: 'it is set' },
  { container: { args: ['$(OPTS)'], env: [secret] }, is: 'pass', why: 'it may come from the Secret' },
  {
    container: { command: ['/bin/bash', '-c'], args: ['echo $(hostname)'] },
    is: 'pass',
    why: 'a command of the shell',
  },
  { container: { command: ['java', '-Dprice=5$'] }, is: 'pass', why: 'a dollar alone is no variable' },
]);
