import { instant } from '#lib/core/instant.ts';
import { expect, table } from '#lib/testing/harness.ts';
import { manifestFacts } from './read-manifests.ts';

const pod = (name: string, rest = ''): string =>
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: ${name}\nspec:\n  containers:\n  - name: a\n    image: b\n${rest}`;

type Read = {
  readonly names: readonly string[];
  readonly gaps: readonly string[];
  readonly lines: readonly (number | undefined)[];
};

function read(...texts: readonly string[]): Read {
  const facts = manifestFacts(
    texts.map((text, at) => ({ file: `${at}.yaml`, text })),
    'test',
    instant(0),
  );
  const containers = facts.workloads.flatMap(({ template }) => template.containers);
  return {
    names: facts.workloads.map(({ ref }) => ref.name),
    gaps: facts.gaps.map(({ what }) => what),
    lines: containers.map(({ position }) => position?.line),
  };
}

table(
  'documents are read one by one, and a broken one is named by its line',
  [
    { texts: [`${pod('x')}---\n${pod('y')}`], names: ['x', 'y'], gaps: [], why: 'two documents' },
    { texts: [`# nothing\n---\n\n---\n${pod('x')}...\n`], names: ['x'], gaps: [], why: 'empty ones' },
    {
      texts: [`${pod('x')}---\na: [1\n---\n${pod('y')}`],
      names: ['x', 'y'],
      gaps: ['0.yaml:11'],
      why: 'a broken one between',
    },
    {
      texts: [`{{- if .x }}\nkind: A\n---\n${pod('y')}`],
      names: ['y'],
      gaps: ['0.yaml:1'],
      why: 'a template that was not rendered',
    },
    { texts: [pod('x').replaceAll('\n', '\r\n')], names: ['x'], gaps: [], why: 'line ends of Windows' },
    {
      texts: [`apiVersion: v1\nkind: List\nitems:\n- ${pod('x').trim().replaceAll('\n', '\n  ')}\n`],
      names: ['x'],
      gaps: [],
      why: 'a list',
    },
    {
      texts: [
        JSON.stringify({
          apiVersion: 'v1',
          kind: 'Pod',
          metadata: { name: 'j' },
          spec: { containers: [{ name: 'a' }] },
        }),
      ],
      names: ['j'],
      gaps: [],
      why: 'JSON',
    },
    { texts: ['image: a\nports: [1]\n'], names: [], gaps: [], why: 'a file of another tool' },
    {
      texts: ['kind: Secret\napiVersion: v1\nmetadata: {name: s}\ndata: {a: [broken\n'],
      names: [],
      gaps: [],
      why: 'a Secret is never read',
    },
    { texts: [pod('x', '    resources:\n      limits: null\n')], names: ['x'], gaps: [], why: 'null resources' },
    {
      texts: [`${pod('x')}  hostname: a\n  hostname: b\n`],
      names: ['x'],
      gaps: ['0.yaml:10'],
      why: 'a key that stands twice is named',
    },
    {
      texts: ['kind: Pod\napiVersion: v1\nmetadata: {name: x}\nspec:\n  containers: [{name: a, args: ["b\n  c"]}]\n'],
      names: ['x'],
      gaps: [],
      why: 'quotes over lines',
    },
    {
      texts: [
        'kind: Pod\napiVersion: v1\nmetadata: {name: x}\nspec:\n  containers:\n  - name: a\n    args:\n    - "b \\\n    c"\n    image: i\n',
      ],
      names: ['x'],
      gaps: [],
      why: 'a continued line at the indentation of its list, which kubectl takes',
    },
    {
      texts: [pod('x'), pod('x')],
      names: ['x', 'x'],
      gaps: [],
      why: 'two files that define the same are alternatives',
    },
  ],
  ({ texts, names, gaps, why }) => {
    const found = read(...texts);
    expect.soft(found.names, why).toEqual(names);
    expect.soft(found.gaps, why).toEqual(gaps);
  },
);

table(
  'a container knows its line',
  [
    { text: pod('x'), line: 7, why: 'of the first document' },
    { text: `${pod('x')}---\n${pod('y')}`, line: 7, why: 'of the first of two' },
    { text: `a: b\n---\n# c\n${pod('y')}`, line: 10, why: 'behind another document' },
  ],
  ({ text, line, why }) => expect.soft(read(text).lines[0], why).toBe(line),
);

const nest = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

const bomb = [
  'a: &a [x,x,x,x,x,x,x,x,x]',
  ...'bcdefghij'.split('').map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[at]}`).join(',')}]`),
].join('\n');

table(
  'hostile texts are refused, and what stands beside them is read',
  [
    { text: `kind: X\nmetadata: {}\n${bomb}\n`, why: 'aliases of aliases' },
    { text: `kind: X\nmetadata: ${nest(10_000)}\n`, why: 'brackets in brackets' },
    { text: `${'- '.repeat(20_000)}x\n`, why: 'lists in lists' },
    { text: `kind: X\nmetadata: {name: x}\na: "${'b '.repeat(2_200_000)}"\n`, why: 'a document without end' },
  ],
  ({ text, why }) => {
    const found = read(`${text}---\n${pod('y')}`);
    expect.soft(found.names, why).toEqual(['y']);
    expect.soft(found.gaps, why).toEqual(['0.yaml:1']);
  },
);

table(
  'a long list falls into its items',
  [
    { count: 3, why: 'a short one is read whole' },
    { count: 4000, why: 'a long one piece by piece' },
  ],
  ({ count, why }) => {
    const items = Array.from({ length: count }, (_, at) => `- ${pod(`p${at}`).trim().replaceAll('\n', '\n  ')}\n`);
    const found = read(`apiVersion: v1\nitems:\n${items.join('')}kind: List\nmetadata:\n  resourceVersion: ""\n`);
    expect.soft(found.names.length, why).toBe(count);
    expect.soft(found.gaps, why).toEqual([]);
    expect.soft(new Set(found.lines).has(9 + 8 * (count - 1)), why).toBe(true);
  },
);
