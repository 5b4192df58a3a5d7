import { parseAllDocuments } from 'yaml';
import { changesOf } from '#lib/core/patches/change.ts';
import { anAssessment } from '#lib/testing/builders.ts';
import { expect, table } from '#lib/testing/harness.ts';
import { editManifest } from './edit-manifest.ts';

const assessment = anAssessment({ name: 'orders', namespace: 'shop', advice: { limit: 1000, heap: 600 } });
const changes = changesOf([assessment]);

const around = (container: string): string =>
  `# the shop\napiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: orders   # ours\nspec:\n  template:\n    spec:\n      containers:\n${container}`;

const BLOCK = `        - name: app
          image: x # pinned
          resources:
            limits:
              cpu: "2"
              memory: 512Mi   # too small
            requests: {cpu: 100m, memory: 256Mi}
          env:
            - name: A
              value: "1"
`;

table(
  'editManifest',
  [
    {
      why: 'values are replaced where they stand, a variable is added behind the others, comments stay',
      text: around(BLOCK),
      lines: {
        '-': ['              memory: 512Mi   # too small', '            requests: {cpu: 100m, memory: 256Mi}'],
        '+': [
          '              memory: 1000Mi   # too small',
          '            requests: {cpu: 100m, memory: 1000Mi}',
          '            - name: JAVA_TOOL_OPTIONS',
          '              value: "-XX:MaxRAMPercentage=60.0"',
        ],
      },
    },
    {
      why: 'what is missing is added in the indent of its neighbours',
      text: around('        - name: app\n          image: x\n'),
      lines: {
        '-': [],
        '+': [
          '          resources:',
          '            requests:',
          '              memory: 1000Mi',
          '            limits:',
          '              memory: 1000Mi',
          '          env:',
          '            - name: JAVA_TOOL_OPTIONS',
          '              value: "-XX:MaxRAMPercentage=60.0"',
        ],
      },
    },
    {
      why: 'an alias is told and nothing is half changed',
      text: around(
        BLOCK.replace('            limits:\n', '            limits: *small\n').replace(
          / {14}cpu.*\n {14}memory.*\n/,
          '',
        ),
      ).replace('# the shop\n', 'x: &small {memory: 1Gi}\n'),
      lines: { '-': [], '+': [] },
      conflict: /limits is the alias \*small/,
    },
    {
      why: 'an anchor is used elsewhere',
      text: around(BLOCK.replace('512Mi ', '&size 512Mi ')),
      lines: { '-': [], '+': [] },
      conflict: /anchor &size/,
    },
    {
      why: 'another workload is left alone',
      text: around(BLOCK).replace('name: orders', 'name: other'),
      lines: { '-': [], '+': [] },
    },
    {
      why: 'the other documents of a file stay as they are',
      text: `a: 1\n---\n${around(BLOCK)}---\n{broken\n`,
      lines: {
        '-': ['              memory: 512Mi   # too small', '            requests: {cpu: 100m, memory: 256Mi}'],
        '+': [
          '              memory: 1000Mi   # too small',
          '            requests: {cpu: 100m, memory: 1000Mi}',
          '            - name: JAVA_TOOL_OPTIONS',
          '              value: "-XX:MaxRAMPercentage=60.0"',
        ],
      },
    },
  ],
  ({ why, text, lines, conflict }) => {
    const edited = editManifest(text, changes);
    const [before, after] = [text.split('\n'), edited.text.split('\n')];
    expect
      .soft(
        before.filter((line) => !after.includes(line)),
        why,
      )
      .toEqual(lines['-']);
    expect
      .soft(
        after.filter((line) => !before.includes(line)),
        why,
      )
      .toEqual(lines['+']);
    expect.soft(edited.conflicts.join(), why).toMatch(conflict ?? /^$/);
    const documents = parseAllDocuments(edited.text);
    expect
      .soft('empty' in documents ? 0 : documents.filter(({ errors }) => errors.length > 0).length, why)
      .toBe(why.includes('other documents') ? 1 : 0);
  },
);
