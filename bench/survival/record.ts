import { readFileSync } from 'node:fs';
import { z } from 'zod';

const End = z.object({
  limit: z.number(),
  /** How the container ended: `OOMKilled` by the kernel, or its reason and exit code; left out when it still ran. */
  ended: z.string().optional(),
  answered: z.number(),
  failed: z.number(),
});

/** One proof: what a young run showed, what was advised, and what became of a full heap under that limit and a quarter below it. */
export const Trial = z.object({
  id: z.string(),
  program: z.string(),
  jdk: z.string(),
  collector: z.string(),
  heapMiB: z.number(),
  options: z.array(z.string()).readonly(),
  observed: z.record(z.string(), z.number()),
  /** What each strategy advised from the young run, peers' rules among them. */
  peers: z.record(z.string(), z.number()),
  regions: z.record(z.string(), z.number()),
  under: End,
  below: End,
});
export type Trial = z.infer<typeof Trial>;

/** The trials of a file, one JSON document a line. */
export const readTrials = (path: string): readonly Trial[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => Trial.parse(JSON.parse(line)));
