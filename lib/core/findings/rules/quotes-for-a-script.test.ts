import { ruleTable } from '#lib/testing/rule-table.ts';
import { quotesForAScript } from './quotes-for-a-script.ts';

const env = (name: string, value: string) => ({
  env: [
    {
      name,
      value: { state: 'known', value, source: { kind: 'pod-spec' } },
      origin: { kind: 'literal' },
    } as const,
  ],
});

ruleTable(quotesForAScript, {}, [
  { container: env('PULSAR_MEM', '" -Xms64m -Xmx128m"'), is: 'finding', says: 'PULSAR_MEM', why: 'they stay in it' },
  { container: env('PULSAR_MEM', '-Da="b c"'), is: 'pass', why: 'around a value they are meant' },
  { container: env('TITLE', '"a shop"'), is: 'pass', why: 'no options' },
  {
    container: env('JAVA_TOOL_OPTIONS', '"-Xmx1g"'),
    is: 'pass',
    why: 'the JVM takes them off, or another rule says more',
  },
]);
