import { ruleTable } from '#lib/testing/rule-table.ts';
import { quotedOptions } from './quoted-options.ts';

const env = (name: string, value: string) => ({
  env: [
    {
      name,
      value: { state: 'known', value, source: { kind: 'pod-spec' } },
      origin: { kind: 'literal' },
    } as const,
  ],
});

ruleTable(quotedOptions, {}, [
  {
    container: env('JAVA_TOOL_OPTIONS', '"-Xmx1g -Xms1g"'),
    is: 'finding',
    says: 'JAVA_TOOL_OPTIONS',
    why: 'one option',
  },
  { container: env('JAVA_TOOL_OPTIONS', "'-Xmx1g -Xms1g'"), is: 'finding', why: 'the other quotes' },
  { container: env('JAVA_TOOL_OPTIONS', '"-Xmx1g"'), is: 'pass', why: 'around one option they are harmless' },
  { container: env('JAVA_TOOL_OPTIONS', '-Da="b c" -Xmx1g'), is: 'pass', why: 'around a value they are meant' },
  { container: env('JAVA_OPTS', '"-Xmx1g -Xms1g"'), is: 'pass', why: 'a script may take them off' },
  {
    container: { command: ['java'], args: ['"-Xmx1g"', '-jar', 'a.jar'] },
    is: 'finding',
    says: '"-Xmx1g" begins with a quote',
    why: 'an argument with its quotes',
  },
  { container: { command: ['sh', '-c', 'java "-Xmx1g" -jar a.jar'] }, is: 'pass', why: 'a shell takes them off' },
]);
