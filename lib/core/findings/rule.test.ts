import { expect, table } from '#lib/testing/harness.ts';
import { defineRule, nothingKnown, type Trouble } from './rule.ts';
import { factsOfSketch } from './sketch-facts.ts';

const trouble: Trouble = { message: 'x', evidence: {}, fix: 'y' };
const ruleOn = (field: string, of?: Trouble['of']) =>
  defineRule({
    id: 'example',
    severity: 'info',
    title: 'An example',
    group: 'budget',
    docs: { why: 'An example.', source: 'https://example.org' },
    needs: ['container'],
    check: () => ({ ...trouble, field, ...(of === undefined ? {} : { of }) }),
    examples: { failing: {}, passing: {} },
  });

table(
  'the field of a finding stands under the path of its container',
  [
    {
      path: 'spec.template.spec.containers[1]',
      of: undefined,
      is: 'spec.template.spec.containers[1].x',
      why: 'a Deployment',
    },
    { path: 'spec.template.spec.initContainers[0]', of: 'pod', is: 'spec.template.spec.x', why: 'of the pod' },
    {
      path: 'spec.jobTemplate.spec.template.spec.containers[0]',
      of: 'pod',
      is: 'spec.jobTemplate.spec.template.spec.x',
      why: 'a CronJob',
    },
    { path: 'spec.template.spec.containers[0]', of: 'template', is: 'spec.template.x', why: 'of the template' },
    { path: 'spec.containers[0]', of: 'template', is: 'x', why: 'a bare Pod is its own template' },
    { path: 'spec.template.spec.containers[0]', of: 'workload', is: 'x', why: 'of the object itself' },
  ] as const,
  ({ path, of, is, why }) => {
    const verdict = ruleOn('x', of).evaluate(factsOfSketch({ container: { fieldPath: path } }));
    expect.soft(verdict.kind === 'finding' ? verdict.finding.field : verdict.kind, why).toBe(is);
  },
);

table(
  'a rule is asked only when all it needs is known',
  [
    { facts: nothingKnown, kind: 'not-evaluated', why: 'nothing is known' },
    { facts: factsOfSketch({}), kind: 'finding', why: 'the container is' },
  ],
  ({ facts, kind, why }) => {
    expect.soft(ruleOn('x').evaluate(facts).kind, why).toBe(kind);
  },
);
