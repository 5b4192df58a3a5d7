import { recommend } from '#lib/core/recommend/recommend.ts';
import { STRATEGIES } from '#lib/core/recommend/strategies/index.ts';
import { MiB } from '#lib/core/units/bytes.ts';
import { adviceFactsOf } from '#lib/http/answer-budget.ts';
import type { BudgetRequest } from '#lib/http/budget-request.ts';
import { VIEWS, type View } from './observed-of.ts';
import { type Minimum, type Reference, readRecords } from './record.ts';

/** The releases that were run. */
const RELEASES: Readonly<Record<string, string>> = { '17': '17.0.15', '25': '25.0.3' };

type Case = { readonly run: Reference; readonly least: number; readonly name: string };

/** Each young run beside the least limit that the same program survived with the same heap full. */
function casesOf(paths: readonly string[]): readonly Case[] {
  const records = paths.flatMap(readRecords);
  const least = new Map<string, number>();
  for (const record of records)
    if (record.mode === 'minimum' && record.setting === 'fixed' && record.min_surviving_limit !== null)
      least.set(key(record), record.min_surviving_limit);
  return records.flatMap((run) => {
    if (run.mode !== 'reference' || run.setting !== 'xmx') return [];
    const found = least.get(key(run));
    return found === undefined ? [] : [{ run, least: found, name: `${run.program} ${run.jdk}` }];
  });
}

const key = ({ program, jdk, heap_mib }: Minimum | Reference): string => `${program} ${jdk} ${heap_mib}`;

function requestOf(run: Reference, view: View): BudgetRequest {
  return {
    start: {
      jdk: RELEASES[run.jdk] ?? run.jdk,
      host: { memoryBytes: 24 * 1024 * MiB, cpus: 2, cgroupVersion: 1 },
      container: { memoryLimitBytes: run.limit },
      argv: run.flags,
    },
    observed: view.observe(run),
    keepHeap: true,
  };
}

const median = (sorted: readonly number[]): number => {
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
};

const verbose = process.argv.includes('--each');
const cases = casesOf(process.argv.slice(2).filter((argument) => !argument.startsWith('--')));
console.log(`${cases.length} programs`);
for (const view of VIEWS) {
  console.log(`\n${view.title}\n  strategy           killed  median   worst`);
  for (const { id } of STRATEGIES) {
    const scores = cases.flatMap(({ run, least, name }) => {
      const advice = recommend(adviceFactsOf(requestOf(run, view)), id);
      return advice.state === 'unknown'
        ? []
        : [
            {
              name,
              total: advice.value.budget.total,
              advised: advice.value.memoryLimit,
              ratio: advice.value.memoryLimit / least,
              least,
            },
          ];
    });
    const wasted = scores.map(({ ratio }) => ratio).toSorted((one, other) => one - other);
    const killed = scores.filter(({ ratio }) => ratio < 1).length;
    if (scores.length === 0) continue;
    console.log(
      `  ${id.padEnd(18)} ${String(killed).padStart(3)} of ${scores.length}  ${median(wasted).toFixed(3)}  ${(wasted.at(-1) ?? 0).toFixed(3)}`,
    );
    if (verbose && id === 'keep-heap')
      for (const { name, ratio, advised, total, least } of scores)
        console.log(
          `      ${name.padEnd(14)} ${ratio.toFixed(3)}  total ${(total / MiB).toFixed(0)} advised ${(advised / MiB).toFixed(0)}  least ${(least / MiB).toFixed(0)} MiB`,
        );
  }
}
