import { readdirSync } from 'node:fs';
import { readShell } from '#lib/adapters/shell/read-shell.ts';
import { expect, table, test } from '#lib/testing/harness.ts';
import { simulatedFacts } from '#lib/testing/simulated/facts.ts';
import { assessCluster } from '../../assess/assess-cluster.ts';
import type { Assessment } from '../../assess/assessment.ts';
import { buildReport } from '../build-report.ts';
import { COLUMNS } from '../columns/index.ts';
import { csv } from './csv.ts';
import { TEXT_EXPORTERS } from './index.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { ndjson } from './ndjson.ts';

const facts = simulatedFacts();
const assessments = assessCluster(facts, readShell);
const report = buildReport(facts, assessments);

const whole = (chunks: Iterable<string>): string => [...chunks].join('');

/** A reader of RFC 4180, apart from the writer. */
function records(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,"\r\n]*))(,|\r\n|$)/g)) {
    if (quoted === undefined && bare === '' && end === '' && rows.at(-1)?.length === 0) break;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

const csvOf = (chosen: readonly Assessment[]) => records(whole(csv.write(buildReport(facts, chosen))));

test('every format stands in the index, named as its file', () => {
  const files = readdirSync(import.meta.dirname).filter((name) => name !== 'index.ts' && !name.endsWith('.test.ts'));
  expect(TEXT_EXPORTERS.map(({ id }) => `${id}.ts`).toSorted()).toEqual(files.toSorted());
  expect(TEXT_EXPORTERS.map(({ id }) => id)).toEqual(TEXT_EXPORTERS.map(({ id }) => id).toSorted());
});

test('no key of a column stands twice', () => {
  const keys = COLUMNS.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

test('CSV has one row a container and as many fields as heads', () => {
  const [head, ...rows] = csvOf(assessments);
  expect(head?.slice(0, 5)).toEqual(['cluster', 'namespace', 'kind', 'name', 'container']);
  expect(rows).toHaveLength(assessments.length);
  for (const row of rows) expect.soft(row.length).toBe(head?.length);
});

test('an unset limit and an unknown figure are no zeros, and are named', () => {
  const [head = [], row = []] = csvOf(assessments.filter(({ ref }) => ref.name === 'search'));
  const field = (key: string) => row[head.indexOf(key)];
  expect(field('memoryLimitBytes')).toBe('');
  expect(field('unset')).toContain('memoryLimitBytes');
  expect(field('memoryRequestBytes')).toBe('536870912');
});

const [first] = assessments;
const hostile = (name: string): Assessment[] => (first ? [{ ...first, ref: { ...first.ref, name } }] : []);

table(
  'CSV: texts that a spreadsheet or a reader would take for something else',
  [
    { why: 'a formula', name: '=HYPERLINK("http://x")', read: '\'=HYPERLINK("http://x")' },
    { why: 'an option', name: '-Xmx2g', read: "'-Xmx2g" },
    { why: 'an at sign', name: '@SUM(A1)', read: "'@SUM(A1)" },
    { why: 'a plus', name: '+1', read: "'+1" },
    { why: 'a tab', name: '\t=1', read: "'\t=1" },
    { why: 'quotes, commas and lines', name: 'a "b", c\r\nd', read: 'a "b", c\r\nd' },
    { why: 'an equals sign inside', name: 'a=b', read: 'a=b' },
  ],
  ({ why, name, read }) => {
    expect.soft(csvOf(hostile(name))[1]?.[3], why).toBe(read);
  },
);

test('JSON has a version, the same figures as CSV, null for unset and reasons for unknown', () => {
  const document = JSON.parse(whole(json.write(report)));
  expect(document).toMatchObject({ format: 'headroom-report', version: 1, cluster: 'simulated-shop' });
  expect(document.containers).toHaveLength(assessments.length);
  const search = document.containers.find((container: { name: string }) => container.name === 'search');
  expect(search.memoryLimitBytes).toBeNull();
  const [head = [], ...rows] = csvOf(assessments);
  for (const [index, row] of rows.entries()) {
    for (const key of ['memoryRequestBytes', 'budgetBytes', 'workingSetPeakBytes', 'replicas']) {
      const told = document.containers[index][key];
      expect.soft(row[head.indexOf(key)], key).toBe(told === undefined || told === null ? '' : String(told));
      if (told === undefined) expect.soft(document.containers[index].unknown[key], key).toMatch(/./);
    }
  }
});

test('an empty fleet is a report too', () => {
  const none = buildReport(facts, []);
  expect(JSON.parse(whole(json.write(none))).containers).toEqual([]);
  expect(records(whole(csv.write(none)))).toHaveLength(1);
  expect(whole(markdown.write(none))).toContain('No JVM container was found.');
});

test('Markdown: a name cannot leave its cell', () => {
  const text = whole(markdown.write(buildReport(facts, hostile('a|b\n<script>'))));
  expect(text).toContain('a\\|b \\<script\\>');
});

/** A list of findings is small beside the containers, and their writers are shared with the gate. */
const ONE_PIECE = ['junit', 'sarif'];

test('formats are written in pieces', () => {
  for (const exporter of TEXT_EXPORTERS.filter(({ id }) => !ONE_PIECE.includes(id))) {
    expect.soft([...exporter.write(report)].length, exporter.id).toBeGreaterThan(5);
  }
});

test('NDJSON has the head first and then the containers of the JSON document', () => {
  const document = JSON.parse(whole(json.write(report)));
  const [head, ...lines] = whole(ndjson.write(report))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const { containers, ...rest } = document;
  expect(head).toEqual(rest);
  expect(lines).toEqual(containers);
});
