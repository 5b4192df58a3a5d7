import { expect, table, test } from '#lib/testing/harness.ts';
import { evaluateRules } from './evaluate.ts';
import { nothingKnown } from './rule.ts';
import { RULES } from './rules/index.ts';
import type { Sketch } from './sketch.ts';
import { factsOfSketch } from './sketch-facts.ts';

const tight = { limit: '1Gi', request: '64Mi', workingSetPeak: '1000Mi', budget: { heap: '2Gi' } } as const;

test('the worst findings come first, and rules without their facts say what they lack', () => {
  const { findings, notEvaluated } = evaluateRules(factsOfSketch(tight));
  expect(findings.map(({ rule }) => rule)).toEqual([
    'budget-over-limit',
    'request-below-working-set',
    'working-set-near-limit',
  ]);
  expect(findings[0]?.severity).toBe('critical');
  expect(notEvaluated.find(({ rule }) => rule === 'idle-heap')?.missing.map(({ fact }) => fact)).toContain(
    'the live set after a full collection',
  );
});

test('what nobody knows is never a pass', () => {
  expect(evaluateRules(nothingKnown).notEvaluated).toHaveLength(RULES.length);
});

test('an annotation of the template silences with its reason', () => {
  const annotations = { 'headroom.dev/ignore': 'budget-over-limit: a test of the killer' };
  const { findings, silenced } = evaluateRules(factsOfSketch({ ...tight, template: { annotations } }));
  expect(findings.map(({ rule }) => rule)).not.toContain('budget-over-limit');
  expect(silenced.map(({ rule, reason }) => `${rule}: ${reason}`)).toEqual(['budget-over-limit: a test of the killer']);
});

table<{ sketch: Sketch; says: readonly string[]; silent: readonly string[]; why: string }>(
  'a refused start is told once, and always',
  [
    {
      sketch: { jdk: '17.0.15', options: ['-Xms2g', '-Xmx1g'], refusal: 'Initial heap size set to a larger value' },
      says: ['initial-heap-over-maximum'],
      silent: ['refused-start'],
      why: 'the rule that names both options says more',
    },
    {
      sketch: { jdk: '17.0.15', options: ['@opts.txt'], refusal: 'Initial heap size set to a larger value' },
      says: ['refused-start'],
      silent: ['initial-heap-over-maximum'],
      why: 'the sizes stand where no rule looks: the message itself is the finding',
    },
    {
      sketch: { options: ['@opts.txt'], refusal: "Unrecognized VM option 'UseConcMarkSweepGC'" },
      says: ['refused-start'],
      silent: ['removed-flag'],
      why: 'without the release no rule on flags was asked',
    },
    {
      sketch: {
        jdk: '17.0.15',
        options: ['-XX:+UseConcMarkSweepGC'],
        refusal: "Unrecognized VM option 'UseConcMarkSweepGC'",
      },
      says: ['removed-flag'],
      silent: ['refused-start'],
      why: 'the rule that knows when it was removed says more',
    },
  ],
  ({ sketch, says, silent, why }) => {
    const rules = evaluateRules(factsOfSketch(sketch)).findings.map(({ rule }) => rule);
    for (const rule of says) expect.soft(rules, why).toContain(rule);
    for (const rule of silent) expect.soft(rules, why).not.toContain(rule);
  },
);
