import { manifestFacts } from '#lib/adapters/manifests/read-manifests.ts';
import { readShell } from '#lib/adapters/shell/read-shell.ts';
import { instant } from '#lib/core/instant.ts';
import { factsOfText } from '#lib/runtime/manifests.ts';
import { expect, table } from '#lib/testing/harness.ts';
import { answerAssess } from './answer-assess.ts';
import { assessedLines } from './assessed-lines.ts';

const pod = (name: string, rest = ''): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: { name: ${name} }\nspec:\n  containers:\n  - name: a\n    image: eclipse-temurin:17\n${rest}`;

const BROKEN = 'kind: Pod\nspec: [1\n';

const post = (body: string): Request => new Request('http://localhost/api/assess', { method: 'POST', body });

table(
  'a body of manifests is answered with a line a container, or with a problem',
  [
    { body: pod('x'), status: 200, names: ['x'], why: 'one document' },
    { body: `${pod('y')}---\n${pod('x')}`, status: 200, names: ['y', 'x'], why: 'in the order of the documents' },
    {
      body: `${pod('x')}---\n${BROKEN}---\n${pod('y')}`,
      status: 200,
      names: ['x', 'line 11', 'y'],
      why: 'a fault in its place',
    },
    {
      body: JSON.stringify([
        { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'j' }, spec: { containers: [{ name: 'a' }] } },
      ]),
      status: 200,
      names: ['j'],
      why: 'an array',
    },
    {
      body: 'apiVersion: v1\nkind: Service\nmetadata: { name: s }\n',
      status: 200,
      names: [],
      why: 'nothing that runs',
    },
    { body: '', status: 400, names: [], why: 'nothing' },
    { body: '# a\n---\n', status: 400, names: [], why: 'comments' },
    { body: BROKEN, status: 400, names: [], why: 'a single one that is broken' },
    { body: `${'a: 1\n---\n'.repeat(1001)}`, status: 413, names: [], why: 'more than are taken' },
  ],
  async ({ body, status, names, why }) => {
    const answer = await answerAssess(post(body), factsOfText, readShell);
    expect.soft(answer.status, why).toBe(status);
    const type = answer.headers.get('content-type');
    expect.soft(type, why).toBe(status === 200 ? 'application/json' : 'application/problem+json');
    if (status !== 200) return;
    const lines: readonly { readonly name?: string; readonly error?: { readonly line: number } }[] =
      await answer.json();
    expect
      .soft(
        lines.map(({ name, error }) => name ?? `line ${error?.line}`),
        why,
      )
      .toEqual(names);
  },
);

const lines = (...texts: readonly string[]): readonly object[] => [
  ...assessedLines(
    manifestFacts(
      texts.map((text, at) => ({ file: `${at}.yaml`, text })),
      'm',
      instant(0),
    ),
    readShell,
  ),
];

table(
  'a fault says where and what to do; a note stands on the lines that it concerns',
  [
    {
      texts: [BROKEN],
      holds: { error: { title: 'not a manifest', line: 3 }, source: { file: '0.yaml', document: 1, line: 3 } },
      why: 'a file of one document is not told of others',
    },
    {
      texts: [`${BROKEN}---\n${pod('x')}`],
      holds: { error: { detail: expect.stringContaining('the others of the file were read') } },
      why: 'one of several',
    },
    {
      texts: [pod('x', '  hostname: a\n  hostname: b\n')],
      holds: { name: 'x', notes: [{ what: '0.yaml:9' }] },
      why: 'a key that stands twice',
    },
    {
      texts: [`apiVersion: v1\nkind: ConfigMap\nmetadata: { name: c }\ndata:\n  a: b\n  a: c\n---\n${pod('x')}`],
      holds: { name: 'x', notes: [{ what: '0.yaml:6' }] },
      why: 'in a document without containers',
    },
    { texts: [pod('x', '    resources: { limits: { memory: 1Gx } }\n')], holds: { name: 'x' }, why: 'no quantity' },
    {
      texts: [
        'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: d }\nspec: { template: { spec: { containers: [{}] } } }',
      ],
      holds: { id: '0.yaml:1 Deployment d', error: { line: 1 } },
      why: 'a workload that has not the shape of one',
    },
  ],
  ({ texts, holds, why }) => expect.soft(lines(...texts)[0], why).toMatchObject(holds),
);
