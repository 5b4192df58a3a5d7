import { csvText } from '../reports/csv-text.ts';
import { markdownText } from '../reports/markdown-text.ts';
import type { ContainerChange, FieldChange } from './compare-outcomes.ts';
import { COMPARED_FIELDS, type ComparedField, printFigure } from './compared-fields.ts';
import { type ComparedScan, type Comparison, countChanges, describeComparison } from './comparison.ts';

/** One form of a comparison as a file. */
export type ComparisonWriter = {
  readonly id: string;
  readonly title: string;
  readonly extension: string;
  readonly mediaType: string;
  readonly write: (comparison: Comparison) => Iterable<string>;
};

const fieldOf = (id: FieldChange['field']): ComparedField | undefined => COMPARED_FIELDS.find((one) => one.id === id);

/** One changed field in words: `memory limit 512 MiB → 1,024 MiB`. */
export function describeField({ field, before, after }: FieldChange): string {
  const of = fieldOf(field);
  if (of === undefined) return field;
  const [then, now] = [before, after].map((figure) => printFigure(of, figure).replaceAll('\n', ' '));
  return `${of.name} ${then} → ${now}`;
}

const nameOf = ({ ref }: ContainerChange): string => `${ref.namespace}/${ref.name}, container ${ref.container}`;

const scanLine = ({ cluster, takenAt, containers, gaps }: ComparedScan): string =>
  `${cluster}, ${new Date(takenAt).toISOString()}, ${containers} JVM containers${gaps === 0 ? '' : `, ${gaps} gaps in what was read`}`;

function* markdownChange(change: ContainerChange): Generator<string> {
  const verdicts = [change.before ?? 'not there', change.after ?? 'not there'].join(' → ');
  const moved = change.move === undefined || change.move === 'same' ? '' : `, ${change.move}`;
  yield `\n### ${markdownText(nameOf(change))}\n\n**${change.change}** ${markdownText(verdicts)}${moved}\n`;
  const lines = [
    ...change.fields.map(describeField),
    ...change.found.map((rule) => `found: ${rule}`),
    ...change.solved.map((rule) => `solved: ${rule}`),
  ];
  if (lines.length > 0) yield '\n';
  for (const line of lines) yield `- ${markdownText(line)}\n`;
}

const markdown: ComparisonWriter = {
  id: 'markdown',
  title: 'Markdown',
  extension: 'md',
  mediaType: 'text/markdown; charset=utf-8',
  *write(comparison) {
    yield '# What changed between two scans\n\n';
    yield `- before: ${markdownText(scanLine(comparison.before))}\n- after: ${markdownText(scanLine(comparison.after))}\n\n`;
    yield `${describeComparison(comparison)}\n`;
    for (const change of comparison.changes) yield* markdownChange(change);
  },
};

const HEAD = [
  'cluster',
  'namespace',
  'kind',
  'name',
  'container',
  'change',
  'verdictBefore',
  'verdictAfter',
  'move',
  ...COMPARED_FIELDS.flatMap(({ id }) => [`${id}Before`, `${id}After`]),
  'found',
  'solved',
];

function csvLine({ ref, change, before, after, move, fields, found, solved }: ContainerChange): string {
  const changed = COMPARED_FIELDS.flatMap((field) => {
    const one = fields.find((each) => each.field === field.id);
    if (one === undefined) return ['', ''];
    return [one.before, one.after].map((figure) => {
      const value = 'is' in figure ? figure.is : 'unknown';
      return typeof value === 'number' ? `${value}` : csvText(value);
    });
  });
  const names = [ref.cluster, ref.namespace, ref.kind, ref.name, ref.container, change, before ?? '', after ?? ''];
  return [
    ...names.map(csvText),
    csvText(move ?? ''),
    ...changed,
    csvText(found.join(' ')),
    csvText(solved.join(' ')),
  ].join();
}

/** Bytes are bare numbers. */
const csv: ComparisonWriter = {
  id: 'csv',
  title: 'CSV, one row a changed container',
  extension: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  *write({ changes }) {
    yield `${HEAD.join()}\r\n`;
    for (const change of changes) yield `${csvLine(change)}\r\n`;
  },
};

const json: ComparisonWriter = {
  id: 'json',
  title: 'JSON',
  extension: 'json',
  mediaType: 'application/json',
  *write(comparison) {
    const { before, after } = comparison;
    yield `${JSON.stringify({ format: 'headroom-comparison', version: 1, before, after, counts: countChanges(comparison) }).slice(0, -1)},"changes":[`;
    let separator = '\n';
    for (const change of comparison.changes) {
      yield `${separator}${JSON.stringify(change)}`;
      separator = ',\n';
    }
    yield '\n]}\n';
  },
};

/** The forms, by id. */
export const COMPARISON_WRITERS: readonly ComparisonWriter[] = [csv, json, markdown];
