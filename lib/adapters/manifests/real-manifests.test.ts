import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { assessCluster } from '#lib/core/assess/assess-cluster.ts';
import { instant } from '#lib/core/instant.ts';
import { parseMemoryQuantity } from '#lib/core/units/quantity.ts';
import { expect, table } from '#lib/testing/harness.ts';
import { readShell } from '../shell/read-shell.ts';
import { manifestFacts } from './read-manifests.ts';

const Expected = z.object({
  file: z.string(),
  kind: z.string(),
  name: z.string(),
  container: z.string(),
  isJvm: z.union([z.boolean(), z.literal('unknown')]),
  release: z.string().nullable(),
  memoryLimit: z.string().nullable(),
  options: z.array(z.tuple([z.string(), z.string(), z.string()])),
});

const FIXTURES = join(import.meta.dirname, 'fixtures');

const rows = readFileSync(join(FIXTURES, 'expected.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => Expected.parse(JSON.parse(line)));

const limitOf = (text: string | null): number | 'unset' | undefined => {
  if (text === null) return 'unset';
  const size = parseMemoryQuantity(text);
  return size.ok ? size.value : undefined;
};

table('real manifests are read as a person reads them', rows, (row) => {
  const text = readFileSync(join(FIXTURES, row.file), 'utf8');
  const found = assessCluster(manifestFacts([{ file: row.file, text }], 'test', instant(0)), readShell).find(
    ({ ref }) => ref.kind === row.kind && ref.name === row.name && ref.container === row.container,
  );
  expect.soft(found?.detection.isJvm, row.file).toBe(row.isJvm);
  const limit = found?.container.resources.memoryLimit;
  expect.soft(limit?.state === 'known' ? limit.value : undefined, row.file).toBe(limitOf(row.memoryLimit));
  const jdk = found?.detection.jdk;
  if (row.release !== null)
    expect.soft(jdk?.state === 'known' ? jdk.value : undefined, row.file).toMatch(new RegExp(`^${row.release}\\b`));
  const options = found?.detection.isJvm === false ? [] : (found?.options ?? []);
  const visible = options.filter(({ origin }) => origin !== 'launcher' && origin !== 'image');
  expect
    .soft(
      visible.map(({ text: option, origin, readBy }) => [option, origin, readBy]),
      row.file,
    )
    .toEqual(row.options);
});
