import { recommend } from '#lib/core/recommend/recommend.ts';
import { MiB } from '#lib/core/units/bytes.ts';
import { adviceFactsOf } from '#lib/http/answer-budget.ts';
import type { BudgetRequest } from '#lib/http/budget-request.ts';
import type { View } from './observed-of.ts';
import { type Minimum, type Reference, readRecords } from './record.ts';

/** The releases that were run. */
const RELEASES: Readonly<Record<string, string>> = { '17': '17.0.15', '25': '25.0.3' };

/** A young run beside the least limit that the same program survived with the same heap full. Bytes. */
export type Case = { readonly run: Reference; readonly least: number; readonly name: string };

const key = ({ program, jdk, heap_mib }: Minimum | Reference): string => `${program} ${jdk} ${heap_mib}`;

/** The cases that the records of these files make. */
export function casesOf(paths: readonly string[]): readonly Case[] {
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

/** What a strategy advised for a case. */
export type Score = {
  readonly name: string;
  readonly budget: number;
  readonly advised: number;
  readonly least: number;
};

/** The scores of one strategy over the cases for which it has an advice. */
export const scoresOf = (cases: readonly Case[], view: View, strategy: string): readonly Score[] =>
  cases.flatMap(({ run, least, name }) => {
    const advice = recommend(adviceFactsOf(requestOf(run, view)), strategy);
    if (advice.state === 'unknown') return [];
    return [{ name, least, advised: advice.value.memoryLimit, budget: advice.value.budget.total }];
  });

/** Below 1 the program would have been killed. */
export const ratioOf = ({ advised, least }: Score): number => advised / least;

/** How many would have been killed, and how far above the least the advice lies in the median and at worst. */
export function summaryOf(scores: readonly Score[]) {
  const ratios = scores.map(ratioOf).toSorted((one, other) => one - other);
  const middle = ratios.length / 2;
  return {
    killed: ratios.filter((ratio) => ratio < 1).length,
    median: ((ratios[Math.ceil(middle) - 1] ?? 0) + (ratios[Math.floor(middle)] ?? 0)) / 2,
    worst: ratios.at(-1) ?? 0,
  };
}
