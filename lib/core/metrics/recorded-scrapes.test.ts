import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { expect, table } from '#lib/testing/harness.ts';
import { readExposition } from './exposition/read-exposition.ts';
import { metricsDocument } from './metrics-document.ts';
import { readJvm } from './read-jvm.ts';

const Scrape = z.object({
  file: z.string(),
  jdk: z.string(),
  collector: z.string(),
  numbers: z.record(z.string(), z.array(z.number())),
  text: z.string(),
});

const scrapes = gunzipSync(readFileSync(new URL('./fixtures/scrapes.jsonl.gz', import.meta.url)))
  .toString('utf8')
  .trim()
  .split('\n')
  .map((line) => Scrape.parse(JSON.parse(line)));

/** Beside the change between the two readings; what lives may be told further apart where a collection ran in between. */
const TOLERANCE = 0.02;

/** ZGC fills and frees the heap while it is scraped: a value between two readings need not lie between theirs. */
const MOVES = new Set(['heapUsedBytes']);

table('every figure is the JVM’s own, and none is invented', scrapes, ({ file, text, numbers, jdk, collector }) => {
  const { samples, bad } = readExposition(text);
  const document = metricsDocument(readJvm(samples));
  expect.soft(bad, file).toEqual([]);
  for (const [idea, readings] of Object.entries(numbers)) {
    const value = document.jvm[idea];
    if (typeof value !== 'number') {
      expect.soft(document.unknown[idea], `${file} ${idea} is unknown for a reason`).toBeTruthy();
      continue;
    }
    const slack = MOVES.has(idea) && collector === 'zgc' ? 0.2 : TOLERANCE + (idea === 'gcSeconds' ? 0.02 : 0);
    expect.soft(value, `${file} ${idea}`).toBeGreaterThanOrEqual(Math.min(...readings) * (1 - slack));
    expect.soft(value, `${file} ${idea}`).toBeLessThanOrEqual(Math.max(...readings) * (1 + slack));
  }
  expect.soft(document.jvm['jdk'] ?? jdk, file).toBe(jdk);
  expect.soft([document.jvm['vm'], document.jvm['collector']], file).toEqual(['hotspot', collector]);
});
