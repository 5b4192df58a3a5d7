import { recommend } from '#lib/core/recommend/recommend.ts';
import { STRATEGIES } from '#lib/core/recommend/strategies/index.ts';
import { MiB } from '#lib/core/units/bytes.ts';
import { adviceFactsOf } from '#lib/http/answer-budget.ts';
import type { BudgetRequest } from '#lib/http/budget-request.ts';
import { VIEWS, type View } from './observed-of.ts';
import { type Minimum, type Reference, readRecords } from './record.ts';

/** The releases that were run. */
const RELEASES: Readonly<Record<string, string>> = { '17': '17.0.15', '25': '25.0.3' };

/** Strategies that leave the heap as it is, so that their limits can be held against the least that this heap survives. */
const COMPARED = STRATEGIES.filter(({ id, peer }) => peer || id === 'keep-heap');

type Case = { readonly run: Reference; readonly least: number; readonly name: string };

type Score = { readonly name: string; readonly budget: number; readonly advised: number; readonly least: number };

const key = ({ program, jdk, heap_mib }: Minimum | Reference): string => `${program} ${jdk} ${heap_mib}`;

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

const ratioOf = ({ advised, least }: Score): number => advised / least;

function summary(scores: readonly Score[]): string {
  const ratios = scores.map(ratioOf).toSorted((one, other) => one - other);
  const middle = ratios.length / 2;
  const median = ((ratios[Math.ceil(middle) - 1] ?? 0) + (ratios[Math.floor(middle)] ?? 0)) / 2;
  const killed = ratios.filter((ratio) => ratio < 1).length;
  return `${String(killed).padStart(3)} of ${String(scores.length).padEnd(3)} ${median.toFixed(3)}  ${(ratios.at(-1) ?? 0).toFixed(3)}`;
}

const inMebibytes = (size: number): string => (size / MiB).toFixed(0);

const each = process.argv.includes('--each');
const cases = casesOf(process.argv.slice(2).filter((argument) => !argument.startsWith('--')));
for (const view of VIEWS) {
  console.log(`\n${view.title}\n  strategy             killed   median  worst`);
  for (const { id } of COMPARED) {
    const scores = cases.flatMap(({ run, least, name }): readonly Score[] => {
      const advice = recommend(adviceFactsOf(requestOf(run, view)), id);
      if (advice.state === 'unknown') return [];
      return [{ name, least, advised: advice.value.memoryLimit, budget: advice.value.budget.total }];
    });
    if (scores.length === 0) continue;
    console.log(`  ${id.padEnd(20)} ${summary(scores)}`);
    if (each && id === 'keep-heap')
      for (const score of scores)
        console.log(
          `      ${score.name.padEnd(14)} ${ratioOf(score).toFixed(3)}  budget ${inMebibytes(score.budget)}  advised ${inMebibytes(score.advised)}  least ${inMebibytes(score.least)} MiB`,
        );
  }
}
