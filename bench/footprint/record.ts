import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';

const Pool = z.object({ used: z.number(), committed: z.number(), peak_used: z.number() }).partial();

const Peak = z.object({ working_set: z.number(), rss: z.number(), VmRSS: z.number() });

/** A run under a generous limit: what a person sees of a program that has just been started. */
const Reference = z.object({
  mode: z.literal('reference'),
  program: z.string(),
  jdk: z.string(),
  setting: z.string().optional(),
  heap_mib: z.number().nullish(),
  limit: z.number(),
  flags: z.array(z.string()),
  load: z.object({ seconds: z.number().optional() }).optional(),
  peak_sampled: Peak,
  live_set_bytes: z.number().nullish(),
  jmx: z.record(z.string(), z.union([Pool, z.number()])).nullish(),
  nmt_max_polled: z.record(z.string(), z.union([z.tuple([z.number(), z.number()]), z.number()])).nullish(),
});
export type Reference = z.infer<typeof Reference>;

/** The smallest limit that a program survived with its heap full. */
const Minimum = z.object({
  mode: z.literal('minimum'),
  program: z.string(),
  jdk: z.string(),
  setting: z.string(),
  heap_mib: z.number(),
  min_surviving_limit: z.number().nullable(),
});
export type Minimum = z.infer<typeof Minimum>;

const Line = z.discriminatedUnion('mode', [Reference, Minimum, z.object({ mode: z.enum(['bisect', 'free']) })]);

/** The records of a footprint file: JSON Lines, one run a line, gzip where the name says so. */
export function readRecords(path: string): readonly z.infer<typeof Line>[] {
  const raw = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(raw) : raw)
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => Line.parse(JSON.parse(line)));
}
