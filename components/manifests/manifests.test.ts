import { judgeManifests } from '#lib/runtime/judge-manifests.ts';
import { expect, table } from '#lib/testing/harness.ts';
import { sayJudged } from './say-judged.ts';
import { MOST_BYTES, type OfferedFile, takeFiles } from './taken-files.ts';

const file = (path: string, size = 1): OfferedFile => ({ path, size, text: async () => path });

table(
  'of what is dropped the manifests are taken, and what is left is named',
  [
    { offered: [file('b.yaml'), file('a/c.yml')], taken: ['a/c.yml', 'b.yaml'], left: [], why: 'sorted by path' },
    { offered: [file('notes')], taken: ['notes'], left: [], why: 'a single file, whatever its name' },
    { offered: [file('a.json'), file('b.png')], taken: ['a.json'], left: ['1 other file'], why: 'other files' },
    {
      offered: [file('a.yaml', MOST_BYTES), file('b.yaml')],
      taken: ['a.yaml'],
      left: ['b.yaml'],
      why: 'more than a page reads',
    },
    {
      offered: Array.from({ length: 2001 }, (_, at) => file(`${at + 1000}.yaml`)),
      taken: undefined,
      left: ['3000.yaml'],
      why: 'more files than a page reads',
    },
  ],
  async ({ offered, taken, left, why }) => {
    const found = await takeFiles(offered);
    if (taken !== undefined)
      expect
        .soft(
          found.texts.map(({ file: path }) => path),
          why,
        )
        .toEqual(taken);
    expect
      .soft(
        found.left.map(({ file: path }) => path),
        why,
      )
      .toEqual(left);
  },
);

const pod = (name: string, image: string, rest = ''): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: { name: ${name} }\nspec:\n  containers:\n  - name: a\n    image: ${image}\n${rest}---\n`;

const JAVA = '    command: [java, -Xmx64m, -jar, a.jar]\n';

table(
  'what manifests come to, in a sentence',
  [
    { text: pod('a', 'nginx'), title: 'No container is known to run a JVM.', next: '1 other container runs no JVM.' },
    {
      text: pod('a', 'x', `${JAVA}    resources: { limits: { memory: 4Gi } }\n`) + pod('b', 'shop/b'),
      title: '1 JVM container: none is known to pass its limit.',
      next: '1 container does not tell what runs in it.',
    },
    { text: pod('a', 'x', JAVA) + pod('b', 'x', JAVA), title: '2 of 2 JVM containers need a change.', next: '' },
  ],
  ({ text, title, next }) =>
    expect.soft(sayJudged(judgeManifests([{ file: 'a.yaml', text }]).assessments), title).toEqual({ title, next }),
);
