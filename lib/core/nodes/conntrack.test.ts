import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { expect, table } from '#lib/testing/harness.ts';
import { conntrackMaximum, conntrackMemory } from './conntrack.ts';

const recorded = z
  .array(
    z.union([
      z.object({ f: z.literal('conntrack_max'), cores: z.number(), expect: z.number() }),
      z.object({
        f: z.literal('conntrack_memory'),
        entries: z.number(),
        hashsize: z.number(),
        expect_bytes: z.number(),
      }),
    ]),
  )
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures', 'conntrack.json'), 'utf8')));

table('the table of connections', recorded, (row) => {
  if (row.f === 'conntrack_max') expect.soft(conntrackMaximum(row.cores), `${row.cores} processors`).toBe(row.expect);
  else expect.soft(conntrackMemory(row.entries, row.hashsize), `${row.entries} entries`).toBe(row.expect_bytes);
});
