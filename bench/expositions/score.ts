import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readExposition } from '#lib/core/metrics/exposition/read-exposition.ts';
import { metricsDocument } from '#lib/core/metrics/metrics-document.ts';
import { readJvm } from '#lib/core/metrics/read-jvm.ts';
import { expected, IndexLine } from './truth.ts';

/**
 * Compares what is read from recorded scrapes with what the JVM itself said just before and just after:
 * `node bench/expositions/score.ts index.jsonl.gz folder-of-scrapes [--wrong] [--by-source]`.
 */
const [index, folder, ...options] = process.argv.slice(2);
if (index === undefined || folder === undefined) throw new Error('name the index and the folder of the scrapes');

type Count = { right: number; wrong: number; unknown: number };
const perIdea = new Map<string, Count>();
const perCell = new Map<string, Count>();
const count = (table: Map<string, Count>, key: string, kind: keyof Count): void => {
  const before = table.get(key) ?? { right: 0, wrong: 0, unknown: 0 };
  before[kind] += 1;
  table.set(key, before);
};

const zipped = readFileSync(index);
const lines = (index.endsWith('.gz') ? gunzipSync(zipped) : zipped).toString('utf8').split('\n').filter(Boolean);
const started = performance.now();
for (const line of lines) {
  const scrape = IndexLine.parse(JSON.parse(line));
  const { samples, bad } = readExposition(readFileSync(join(folder, scrape.file), 'utf8'));
  const document = metricsDocument(readJvm(samples));
  const key = `${scrape.source} ${scrape.version}`;
  if (bad.length > 0) process.stdout.write(`BAD LINES ${scrape.file} ${JSON.stringify(bad[0])}\n`);
  count(perCell, `${key} → ${document.source}`, 'right');
  for (const [idea, bounds] of Object.entries(expected(scrape))) {
    const value = document.jvm[idea];
    const kind = value === undefined ? 'unknown' : bounds.holds(value) ? 'right' : 'wrong';
    count(perIdea, idea, kind);
    if (kind !== 'right')
      count(perCell, `${key} ${idea} ${kind === 'unknown' ? `(${document.unknown[idea]})` : ''}`, kind);
    if (kind === 'wrong' && options.includes('--wrong'))
      process.stdout.write(`${scrape.file} ${idea} says ${value}, truth ${bounds.says}\n`);
  }
}
process.stdout.write(`${lines.length} scrapes in ${Math.round(performance.now() - started)} ms\n`);
for (const [idea, { right, wrong, unknown }] of perIdea)
  process.stdout.write(`${idea.padEnd(26)} right ${right}  wrong ${wrong}  unknown ${unknown}\n`);
if (options.includes('--by-source'))
  for (const [cell, counts] of [...perCell].sort()) process.stdout.write(`${cell}: ${JSON.stringify(counts)}\n`);
