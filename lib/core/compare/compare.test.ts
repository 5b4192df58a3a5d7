import { instant } from '#lib/core/instant.ts';
import { expect, table, test } from '#lib/testing/harness.ts';
import { compareOutcomes } from './compare-outcomes.ts';
import { type Comparison, countChanges, describeComparison } from './comparison.ts';
import type { Outcome } from './outcome.ts';
import { COMPARISON_WRITERS, describeField } from './write-comparison.ts';

const GIB = 2 ** 30;

const anOutcome = (changes: Partial<Outcome> = {}, name = 'cart', cluster = 'blue'): Outcome => ({
  ref: { cluster, namespace: 'shop', kind: 'Deployment', name, container: 'app' },
  verdict: 'fits',
  image: 'cart:1',
  jdk: { is: '17.0.9' },
  limit: { is: GIB },
  request: { is: GIB },
  maxHeap: { is: GIB / 2 },
  canHold: { is: GIB },
  peak: { is: 1 },
  advisedLimit: { is: 1 },
  oomKills: { is: 0 },
  options: ['-Xmx512m'],
  findings: [{ rule: 'a', severity: 'info' }],
  ...changes,
});

table(
  'one container in two scans',
  [
    {
      why: 'the same, with another peak and advice',
      after: { peak: { is: 9 }, advisedLimit: { is: 9 } },
      is: undefined,
    },
    {
      why: 'a limit',
      after: { limit: { is: 2 * GIB } },
      is: { move: 'same', fields: ['memory limit 1,024 MiB → 2,048 MiB'] },
    },
    {
      why: 'no limit any more',
      after: { limit: { is: 'unset' } },
      is: { fields: ['memory limit 1,024 MiB → not set'] },
    },
    {
      why: 'what became unknown is told, and is not the same as none',
      after: { limit: { unknown: 'no rights' } },
      is: { fields: ['memory limit 1,024 MiB → unknown'] },
    },
    { why: 'a flag', after: { options: [] }, is: { fields: ['options -Xmx512m → none'] } },
    {
      why: 'an image and its release',
      after: { image: 'cart:2', jdk: { is: '21' } },
      is: { fields: ['image cart:1 → cart:2', 'JDK 17.0.9 → 21'] },
    },
    { why: 'worse', after: { verdict: 'at-risk' }, is: { move: 'worse', before: 'fits', after: 'at-risk' } },
    { why: 'not judged any more is not worse', after: { verdict: 'unknown' }, is: { move: 'unclear' } },
    {
      why: 'findings, each rule once',
      after: {
        findings: [
          { rule: 'b', severity: 'critical' },
          { rule: 'b', severity: 'critical' },
        ],
      },
      is: { found: ['b'], solved: ['a'] },
    },
  ] as const satisfies readonly { why: string; after: Partial<Outcome>; is: object | undefined }[],
  ({ why, after, is }) => {
    const [change] = compareOutcomes([anOutcome()], [anOutcome(after)]);
    const told = change && { ...change, fields: change.fields.map(describeField) };
    if (is === undefined) expect.soft(told, why).toBeUndefined();
    else expect.soft(told, why).toMatchObject(is);
  },
);

const before = [
  anOutcome(),
  anOutcome({ verdict: 'at-risk' }, 'mended'),
  anOutcome({}, 'left'),
  anOutcome({ verdict: 'oversized' }, 'broken'),
];
const after = [
  anOutcome({}, 'cart', 'green'),
  anOutcome({}, 'mended', 'green'),
  anOutcome({ verdict: 'no-limit' }, 'arrived', 'green'),
  anOutcome({ verdict: 'at-risk', options: ['-Xmx2g', '=1+1'] }, 'broken', 'green'),
];
const scan = { cluster: 'blue', takenAt: instant(0), containers: 4, gaps: 0 };
const comparison: Comparison = {
  before: { ...scan, id: 'a' },
  after: { ...scan, id: 'b', cluster: 'green', gaps: 2 },
  changes: compareOutcomes(before, after),
};

test('two clusters are compared by the names of their containers, what is worse first', () => {
  expect(comparison.changes.map(({ ref, change, move }) => `${ref.name} ${change} ${move ?? ''}`)).toEqual([
    'broken changed worse',
    'arrived new ',
    'mended changed better',
    'left gone ',
  ]);
  expect(countChanges(comparison)).toEqual({ worse: 1, better: 1, unclear: 0, new: 1, gone: 1, set: 1 });
  expect(describeComparison(comparison)).toBe(
    '4 JVM containers then, 4 now: 1 worse, 1 better, 1 new, 1 gone, 1 with other settings.',
  );
});

const written = (id: string): string =>
  [...(COMPARISON_WRITERS.find((one) => one.id === id)?.write(comparison) ?? [])].join('');

test('as a file: markup and formulas are defused, and numbers are bare', () => {
  expect(written('markdown')).toContain('- options -Xmx512m → -Xmx2g =1+1\n');
  expect(written('markdown')).toContain(
    '- after: green, 1970-01-01T00:00:00.000Z, 4 JVM containers, 2 gaps in what was read',
  );
  const lines = written('csv').split('\r\n');
  expect(lines).toHaveLength(6);
  expect(lines[1]).toBe(
    `"green","shop","Deployment","broken","app","changed","oversized","at-risk","worse",,,,,,,,,,,"'-Xmx512m","'-Xmx2g\n=1+1","",""`,
  );
  expect(JSON.parse(written('json'))).toMatchObject({ format: 'headroom-comparison', changes: { length: 4 } });
});
