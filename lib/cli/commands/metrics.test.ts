import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll } from 'vitest';
import { expect, table } from '#lib/testing/harness.ts';
import { answerScrape } from './metrics.ts';

const folder = mkdtempSync(join(tmpdir(), 'headroom-metrics-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SCRAPE = 'jvm_memory_bytes_used{area="heap",} 100\n';

table(
  'files that are and files that are no scrape',
  [
    { name: 'scrape.prom', holds: Buffer.from(SCRAPE), says: '"heapUsedBytes":100', why: 'a scrape' },
    { name: 'scrape.gz', holds: gzipSync(SCRAPE), says: 'a gzip file', why: 'a packed one' },
    { name: 'page.html', holds: Buffer.from('<html>'), says: 'a web page', why: 'the wrong path was saved' },
    { name: undefined, holds: Buffer.alloc(0), says: 'Name a file with one scrape', why: 'no such file' },
  ],
  async ({ name, holds, says, why }) => {
    const path = join(folder, name ?? 'missing');
    if (name !== undefined) writeFileSync(path, holds);
    const answer = await answerScrape(path);
    expect.soft(answer.ok ? JSON.stringify(answer.value) : answer.error, why).toContain(says);
  },
);
