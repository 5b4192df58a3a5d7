import { dailyPeaks } from '../budget/daily-peaks.ts';
import type { Observed } from '../budget/observed.ts';
import { settingsOf } from '../budget/settings.ts';
import type { Instant } from '../instant.ts';
import { from, type Known, known, unknown } from '../known.ts';
import type { UsageSeries } from '../model/usage.ts';
import { type Bytes, bytes } from '../units/bytes.ts';
import { formatBytes } from '../units/format.ts';
import type { Advice } from './advice.ts';
import type { AdviceFacts } from './advice-facts.ts';
import { recommendAll } from './recommend.ts';

/** What became of an advice that would have been followed at a moment of the past. */
export type Hindsight = {
  readonly strategy: string;
  readonly memoryLimit: Bytes;
  readonly maxHeap: Bytes;
  /** `killed`: the limit was exceeded since. `heap-exhausted`: more came to live than the heap holds. */
  readonly outcome: 'survived' | 'killed' | 'heap-exhausted' | 'unknown';
  /** When it would have ended; absent for a survivor. */
  readonly at?: Instant;
  /** The most that was needed since, with what a smaller heap could not have taken off; absent when nothing was measured. */
  readonly needed?: Bytes;
  readonly because: string;
};

/** A look back: at which moment the advice would have been made, and what would have become of each. */
export type Backtest = {
  readonly from: Instant;
  readonly cut: Instant;
  readonly to: Instant;
  readonly hindsights: readonly Hindsight[];
};

/** What is kept of the past: the curves, and the moments at which the kernel killed. */
export type History = { readonly series: UsageSeries | undefined; readonly kills: readonly Instant[] };

const SOURCE = from('metrics', 'history');

/** The highest known point of a line before `end`; unknown when there is none. */
function highest(line: readonly (number | null)[], end: number, what: string): Known<Bytes> {
  const points = line.slice(0, end).filter((point) => point !== null);
  return points.length === 0
    ? unknown(`${what} has no samples before that moment`)
    : known(bytes(Math.ceil(Math.max(...points))), SOURCE);
}

/** The last known point of a line before `end`. */
function latest(line: readonly (number | null)[], end: number, what: string): Known<Bytes> {
  const point = line.slice(0, end).findLast((one) => one !== null);
  return point === undefined || point === null
    ? unknown(`${what} has no samples before that moment`)
    : known(bytes(Math.ceil(point)), SOURCE);
}

/** The curves of the working set before a moment. */
const upTo = (series: UsageSeries, end: number): UsageSeries => ({
  ...series,
  at: series.at.slice(0, end),
  workingSet: series.workingSet.slice(0, end),
});

/** What was known at a moment. Figures that are not kept over time stand as they are today: the only hindsight in it. */
function observedUntil(today: Observed, series: UsageSeries, end: number): Observed {
  const seconds = ((series.at[end - 1] ?? 0) - (series.at[0] ?? 0)) / 1000;
  return {
    ...today,
    windowSeconds: known(seconds, SOURCE),
    workingSetPeak: highest(series.workingSet, end, 'the working set'),
    dailyPeaks: dailyPeaks(upTo(series, end)),
    rssPeak: highest(series.rss, end, 'the resident set'),
    heapUsedPeak: highest(series.heapUsed, end, 'heap used'),
    heapCommittedPeak: highest(series.heapCommitted, end, 'heap committed'),
    liveSet: latest(series.liveSet, end, 'the live set'),
    oomKills: unknown('kills are not counted for the past'),
  };
}

type End = Pick<Hindsight, 'outcome' | 'at' | 'because'>;

/** The first moment since the cut at which the advice would have failed. */
function firstFailure({ memoryLimit, maxHeap }: Advice, needs: readonly Need[]): End | undefined {
  for (const { at, needed, live } of needs) {
    if (live > maxHeap) return { outcome: 'heap-exhausted', at, because: `${formatBytes(live)} were live.` };
    if (needed > memoryLimit)
      return { outcome: 'killed', at, because: `The working set needed ${formatBytes(Math.ceil(needed))}.` };
  }
  return undefined;
}

/**
 * A kill that really happened cut the need off: with no smaller heap it would have been killed under no larger limit; under a larger
 * one, or with a smaller heap, nobody knows.
 */
function realKill(
  { memoryLimit, maxHeap }: Advice,
  limit: Known<Bytes | 'unset'>,
  heap: Bytes,
  kills: readonly Instant[],
): End | undefined {
  const [at] = kills;
  if (at === undefined) return undefined;
  const under = limit.state === 'known' && limit.value !== 'unset' ? limit.value : undefined;
  const because = `It was killed${under === undefined ? '' : ` under ${formatBytes(under)}`} in that time`;
  if (under !== undefined && memoryLimit <= under)
    return maxHeap >= heap
      ? { outcome: 'killed', at, because: `${because}.` }
      : { outcome: 'unknown', because: `${because}: what it would have needed with a smaller heap is not known.` };
  return { outcome: 'unknown', because: `${because}: how much more it wanted is not known.` };
}

/** What was held at one moment since the cut. */
type Need = { readonly at: Instant; readonly needed: number; readonly live: number };

const needsOf = ({ maxHeap }: Advice, series: UsageSeries, start: number): readonly Need[] =>
  series.at.slice(start).flatMap((at, offset) => {
    const used = series.workingSet[start + offset] ?? undefined;
    if (used === undefined) return [];
    const released = Math.max(0, (series.heapCommitted[start + offset] ?? 0) - maxHeap);
    return [{ at, needed: Math.max(0, used - released), live: series.liveSet[start + offset] ?? 0 }];
  });

/** Everything an advice of the past is judged by. */
type Since = {
  readonly limit: Known<Bytes | 'unset'>;
  /** The heap with which it really ran. */
  readonly heap: Bytes;
  readonly series: UsageSeries;
  readonly start: number;
  readonly kills: readonly Instant[];
};

function judge(advice: Advice, { limit, heap, series, start, kills }: Since): Hindsight {
  const { strategy, memoryLimit, maxHeap } = advice;
  const needs = needsOf(advice, series, start);
  const end: End =
    firstFailure(advice, needs) ??
    realKill(advice, limit, heap, kills) ??
    (needs.length === 0
      ? { outcome: 'unknown', because: 'Nothing was measured since.' }
      : { outcome: 'survived', because: 'Nothing that was measured since exceeds it.' });
  const most = bytes(Math.ceil(needs.reduce((top, { needed }) => Math.max(top, needed), 0)));
  return { strategy, memoryLimit, maxHeap, ...end, ...(needs.length === 0 ? {} : { needed: most }) };
}

/** Fewer points cannot be cut in two. */
const LEAST_POINTS = 4;

/**
 * What every strategy would have advised at a moment of the past, from what was known then, and whether it would have survived
 * what was measured since. `share` of the points (0 to 1) is the past. A smaller heap is credited with what it could not have
 * taken; what a larger limit would have let a process take that was killed is not known.
 */
export function backtest(facts: AdviceFacts, { series, kills }: History, share = 0.5): Known<Backtest> {
  const [from] = series?.at ?? [];
  const to = series?.at.at(-1);
  if (series === undefined || from === undefined || to === undefined || series.at.length < LEAST_POINTS)
    return unknown('There is no history to look back on', 'Connect Prometheus, or take a capture with history');
  const end = Math.min(series.at.length - 1, Math.max(2, Math.floor(series.at.length * share)));
  const cut = series.at[end - 1] ?? from;
  const then = { ...facts, observed: observedUntil(facts.observed, series, end) };
  const since = kills.filter((at) => at > cut);
  const settings = settingsOf(then);
  if (settings.state === 'unknown') return settings;
  const { maxHeap: heap } = settings.value;
  const hindsights = recommendAll(then).map((advice) =>
    judge(advice, { limit: facts.limit, heap, series, start: end, kills: since }),
  );
  return known({ from, cut, to, hindsights }, SOURCE);
}
