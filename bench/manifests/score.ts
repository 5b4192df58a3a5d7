import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { manifestFacts } from '#lib/adapters/manifests/read-manifests.ts';
import { readShell } from '#lib/adapters/shell/read-shell.ts';
import { assessCluster } from '#lib/core/assess/assess-cluster.ts';
import { instant } from '#lib/core/instant.ts';
import { parseMemoryQuantity } from '#lib/core/units/quantity.ts';
import type { AssessedContainer } from '#lib/http/encode-assessed.ts';
import { type Counts, differences, type Expected, percent, scoreOne, sumCounts } from './compare.ts';

/** `node bench/manifests/score.ts INDEX.jsonl FOLDER`: what a person found in manifests against what `assess` says. */
const Line = z.object({
  file: z.string(),
  kind: z.string(),
  name: z.string(),
  container: z.string(),
  isJvm: z.boolean(),
  expect: z.object({
    jdkMajor: z.union([z.string(), z.number()]).nullish(),
    memoryLimit: z.string().nullish(),
    jvmOptions: z.array(z.object({ flag: z.string(), origin: z.string(), readBy: z.string() })).default([]),
  }),
});

const [index, folder] = process.argv.slice(2);
if (index === undefined || folder === undefined) throw new Error('usage: score.ts INDEX.jsonl FOLDER');

const limitOf = (text: string | null | undefined): number | null => {
  if (text === null || text === undefined) return null;
  const parsed = parseMemoryQuantity(text);
  return parsed.ok ? parsed.value : null;
};

const cache = new Map<string, readonly AssessedContainer[]>();
function assessed(file: string): readonly AssessedContainer[] {
  const known = cache.get(file);
  if (known !== undefined) return known;
  const text = readFileSync(join(folder ?? '.', file), 'utf8');
  const found = assessCluster(manifestFacts([{ file, text }], 'manifests', instant(0)), readShell);
  cache.set(file, found);
  return found;
}

const all: Counts[] = [];
for (const text of readFileSync(index, 'utf8').split('\n').filter(Boolean)) {
  const line = Line.parse(JSON.parse(text));
  const { expect } = line;
  const expected: Expected = {
    isJvm: line.isJvm,
    jdk: expect.jdkMajor === null || expect.jdkMajor === undefined ? undefined : String(expect.jdkMajor),
    limit: limitOf(expect.memoryLimit),
    options: expect.jvmOptions.map(({ flag, ...rest }) => ({ text: flag, ...rest })),
  };
  const found = assessed(line.file).find(
    ({ ref, container }) => ref.kind === line.kind && ref.name === line.name && container.name === line.container,
  );
  all.push(scoreOne(expected, found));
  for (const difference of differences(expected, found)) console.log(`${line.file}: ${difference}`);
}

const total = sumCounts(all);
console.log(`
workloads            ${all.length}, not found ${total.missing}
detection precision  ${percent(total.truePositive, total.truePositive + total.falsePositive)}
detection recall     ${percent(total.truePositive, total.truePositive + total.falseNegative + total.unknownPositive)}
  unknown            ${total.unknownPositive} of the JVMs, ${total.unknownNegative} of the others
options with origin  precision ${percent(total.optionsRight, total.optionsFound)}, recall ${percent(total.optionsRight, total.optionsExpected)}
readers              ${percent(total.readersRight, total.optionsRight)}
limits               ${percent(total.limitsRight, all.length)}
releases             ${percent(total.releasesRight, total.releases)}`);
