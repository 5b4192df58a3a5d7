import { expect, test } from '#lib/testing/harness.ts';
import { evaluateRules } from './evaluate.ts';
import { nothingKnown } from './rule.ts';
import { RULES } from './rules/index.ts';
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
