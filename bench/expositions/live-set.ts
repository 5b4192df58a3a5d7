import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { liveSetCells, rowOf } from './live-set-cells.ts';

/**
 * Prints the table of `docs/live-set.md` from recorded scrapes:
 * `node bench/expositions/live-set.ts index.jsonl.gz folder-of-scrapes`.
 */
const [index, folder] = process.argv.slice(2);
if (index === undefined || folder === undefined) throw new Error('name the index and the folder of the scrapes');

const Line = z.object({ file: z.string(), gc: z.string(), jdk: z.string(), live_truth_bytes: z.number().nullable() });

/** Modes of a collector that keep a young generation, as the index spells them. */
const NAMES: Readonly<Record<string, string>> = { zgcgen: 'zgc, generational', genshen: 'shenandoah, generational' };

const scrapes = gunzipSync(readFileSync(index))
  .toString('utf8')
  .split('\n')
  .filter(Boolean)
  .flatMap((line) => {
    const { file, gc, jdk, live_truth_bytes: truth } = Line.parse(JSON.parse(line));
    if (truth === null) return [];
    return [{ text: readFileSync(join(folder, file), 'utf8'), collector: NAMES[gc] ?? gc, train: jdk, truth }];
  });
for (const cell of liveSetCells(scrapes)) console.log(rowOf(cell));
