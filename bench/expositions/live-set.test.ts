import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { expect, table } from '#lib/testing/harness.ts';
import { liveSetCells } from './live-set-cells.ts';

const read = (path: string): Buffer => readFileSync(new URL(`../../${path}`, import.meta.url));

const Scrape = z.object({
  jdk: z.string(),
  file: z.string(),
  collector: z.string(),
  numbers: z.object({ liveSetBytes: z.array(z.number()).optional() }),
  text: z.string(),
});

/** The generation's mode stands in the file's name alone. */
const collectorOf = ({ file, collector }: z.infer<typeof Scrape>): string =>
  /zgcgen|genshen/.test(file) ? `${collector}, generational` : collector;

const scrapes = gunzipSync(read('lib/core/metrics/fixtures/scrapes.jsonl.gz'))
  .toString('utf8')
  .trim()
  .split('\n')
  .map((line) => Scrape.parse(JSON.parse(line)))
  .flatMap((scrape) => {
    const truth = scrape.numbers.liveSetBytes?.at(-1);
    const train = /^\d+/.exec(scrape.jdk)?.[0] ?? '';
    return truth === undefined ? [] : [{ text: scrape.text, collector: collectorOf(scrape), train, truth }];
  });

type Span = { readonly low: number; readonly high: number };

const ROW = /^\| (?<source>\S+) \| (?<collector>[^|]+) \| (?<train>\d+) \| \d+ of \d+ \| (?<span>[^|]+) \|/;

/** The documented span by exporter, collector and release; undefined where it says never. */
const documented: ReadonlyMap<string, Span | undefined> = new Map(
  read('docs/live-set.md')
    .toString('utf8')
    .split('\n')
    .flatMap((line) => {
      const { source, collector, train, span } = ROW.exec(line)?.groups ?? {};
      if (span === undefined) return [];
      const [low = 0, high = 0] = span.split(' to ').map(Number);
      return [[`${source} ${collector} ${train}`, span === 'never' ? undefined : { low, high }]];
    }),
);

table(
  'a live set is trusted where the documentation says so, and is about the truth there',
  liveSetCells(scrapes),
  ({ source, collector, train, ratios }) => {
    const name = `${source} ${collector} ${train}`;
    expect.soft(documented.has(name), `${name} is documented`).toBe(true);
    const span = documented.get(name);
    if (span === undefined) expect.soft(ratios, `${name} is never trusted`).toEqual([]);
    for (const ratio of ratios) {
      expect.soft(ratio, name).toBeGreaterThanOrEqual((span?.low ?? 1) - 0.03);
      expect.soft(ratio, name).toBeLessThanOrEqual((span?.high ?? 1) + 0.03);
    }
  },
);
