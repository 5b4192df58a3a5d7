import type { Observed } from '../budget/observed.ts';
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
  readonly outcome: 'survived' | 'killed' | 'heap-exhausted';
  /** When it would have ended; absent for a survivor. */
  readonly at?: Instant;
  readonly because: string;
};

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

/** What was known at a moment. Figures that are not kept over time stand as they are today: the only hindsight in it. */
function observedUntil(today: Observed, series: UsageSeries, end: number): Observed {
  const seconds = ((series.at[end - 1] ?? 0) - (series.at[0] ?? 0)) / 1000;
  return {
    ...today,
    windowSeconds: known(seconds, SOURCE),
    workingSetPeak: highest(series.workingSet, end, 'the working set'),
    rssPeak: highest(series.rss, end, 'the resident set'),
    heapUsedPeak: highest(series.heapUsed, end, 'heap used'),
    heapCommittedPeak: highest(series.heapCommitted, end, 'heap committed'),
    liveSet: latest(series.liveSet, end, 'the live set'),
    oomKills: unknown('kills are not counted for the past'),
  };
}

function judge({ strategy, memoryLimit, maxHeap }: Advice, series: UsageSeries, start: number): Hindsight {
  const advice = { strategy, memoryLimit, maxHeap };
  for (let index = start; index < series.at.length; index += 1) {
    const at = series.at[index];
    const used = series.workingSet[index] ?? undefined;
    const live = series.liveSet[index] ?? 0;
    if (at === undefined || used === undefined) continue;
    if (live > maxHeap) return { ...advice, outcome: 'heap-exhausted', at, because: `${formatBytes(live)} were live.` };
    const released = Math.max(0, (series.heapCommitted[index] ?? 0) - maxHeap);
    const needed = used - released;
    if (needed > memoryLimit)
      return { ...advice, outcome: 'killed', at, because: `The working set needed ${formatBytes(Math.ceil(needed))}.` };
  }
  return { ...advice, outcome: 'survived', because: 'Nothing that was measured since exceeds it.' };
}

/**
 * What every strategy would have advised at a moment of the past, from what was known then, and whether it would have survived
 * what was measured since. `share` of the points (0 to 1) is the past. A smaller heap is credited with what it could not have
 * taken; what a larger limit would have let a process take that was killed is not known.
 */
export function backtest(
  facts: AdviceFacts,
  series: UsageSeries | undefined,
  share = 0.5,
): Known<readonly Hindsight[]> {
  if (series === undefined || series.at.length < 4)
    return unknown('There is no history to look back on', 'Connect Prometheus, or take a capture with history');
  const end = Math.min(series.at.length - 1, Math.max(2, Math.floor(series.at.length * share)));
  const then = { ...facts, observed: observedUntil(facts.observed, series, end) };
  return known(
    recommendAll(then).map((advice) => judge(advice, series, end)),
    SOURCE,
  );
}
