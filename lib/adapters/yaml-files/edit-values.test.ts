import { from, known } from '#lib/core/known.ts';
import { changesOf } from '#lib/core/patches/change.ts';
import { anAssessment } from '#lib/testing/builders.ts';
import { expect, table } from '#lib/testing/harness.ts';
import { editValues } from './edit-values.ts';

const source = from('pod-spec', 'spec');
const plain = anAssessment({ name: 'orders', limit: 768, advice: { limit: 1000, heap: 600 } });
const variable = {
  name: 'JAVA_TOOL_OPTIONS',
  origin: { kind: 'literal' as const },
  value: known('-Xmx500m -Dx=1', source),
};
const option = { text: '-Xmx500m', origin: 'env:JAVA_TOOL_OPTIONS', readBy: 'jvm', state: 'effective' } as const;
const set = { ...plain, options: [option], container: { ...plain.container, env: [variable] } };
const changes = changesOf([set]);

const VALUES = `# ours
web:
  javaOptions: "-Xmx500m -Dx=1"
  resources: &r
    requests: { memory: 768Mi, cpu: 1 }
    limits:
      memory: 0.75Gi # as before
other:
  resources:
    limits: { memory: 2Gi }
`;

table(
  'editValues',
  [
    {
      why: 'the one place that holds limit, request and options is changed, however it spells them',
      text: VALUES.replace(' &r', ''),
      plus: [
        '  javaOptions: "-Dx=1 -XX:MaxRAMPercentage=60.0"',
        '    requests: { memory: 1000Mi, cpu: 1 }',
        '      memory: 1000Mi # as before',
      ],
      conflict: /^$/,
    },
    {
      why: 'two places that could feed it are told',
      text: `${VALUES.replace(' &r', '')}copy:\n  resources:\n    requests: {memory: 768Mi}\n    limits: {memory: 768Mi}\n`,
      plus: [],
      conflict: /2 values of the file are the present limit and request/,
    },
    { why: 'no place', text: 'replicas: 2\n', plus: [], conflict: /use the post-renderer/ },
    { why: 'a file that cannot be read', text: 'a: [1\n', plus: [], conflict: /./ },
    { why: 'a list', text: '- 1\n', plus: [], conflict: /a list/ },
  ],
  ({ why, text, plus, conflict }) => {
    const edited = editValues(text, changes);
    const before = text.split('\n');
    expect
      .soft(
        edited.text.split('\n').filter((line) => !before.includes(line)),
        why,
      )
      .toEqual(plus);
    expect.soft(edited.conflicts.join(), why).toMatch(conflict);
  },
);
