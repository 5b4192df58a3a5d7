import { anAssessment } from '#lib/testing/builders.ts';
import { expect, table } from '#lib/testing/harness.ts';
import { SAMPLES } from '#lib/testing/sample-fleet.ts';
import { calculatorHref } from './calculator-href.ts';

table(
  'calculatorHref',
  [
    {
      facts: SAMPLES[0],
      carries: {
        jdk: '17.0.9',
        limit: '1024',
        args: '-XX:MaxRAMPercentage=75.0 -XX:+ExitOnOutOfMemoryError -XX:MaxDirectMemorySize=96m -XX:MaxMetaspaceSize=256m',
        live: '372',
        tool: '',
      },
      why: 'what is known and in force, and no default in its place',
    },
    { facts: { limit: 'unset' }, carries: { jdk: '', limit: '', args: '' }, why: 'what is not known is empty' },
    {
      facts: { options: [{ text: "-Da=b 'c'", origin: 'args', readBy: 'jvm', state: 'effective' }] },
      carries: { args: `'-Da=b '"'"'c'"'"''` },
      why: 'one word stays one word',
    },
  ] as const,
  ({ facts, carries, why }) => {
    const { searchParams } = new URL(calculatorHref(anAssessment(facts)), 'http://own');
    expect.soft(Object.fromEntries(searchParams), why).toMatchObject(carries);
  },
);
