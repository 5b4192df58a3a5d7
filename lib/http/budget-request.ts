import { z } from 'zod';
import { nothingObserved, type Observed } from '../core/budget/observed.ts';
import { from, type Known, known } from '../core/known.ts';
import { type Bytes, bytes } from '../core/units/bytes.ts';
import { PredictRequest } from './start.ts';

/** More threads than Linux runs (PID_MAX_LIMIT is 2^22, include/linux/threads.h), and more classes than a class space holds. */
const MOST = 2 ** 24;
const Count = z.exactOptional(z.int().nonnegative().max(MOST));

/** More than any machine holds: figures up to a pebibyte can be added up without losing one. */
const MOST_BYTES = 2 ** 50;
const Size = z.exactOptional(z.int().nonnegative().max(MOST_BYTES));

/** What was seen of the container; a key left out is unknown, never 0. */
const ObservedFigures = z.strictObject({
  windowSeconds: z.exactOptional(z.number().nonnegative()),
  workingSetPeakBytes: Size,
  rssPeakBytes: Size,
  heapUsedPeakBytes: Size,
  heapCommittedPeakBytes: Size,
  liveSetBytes: Size,
  metaspaceCommittedBytes: Size,
  classSpaceCommittedBytes: Size,
  codeCacheCommittedBytes: Size,
  codeCacheUsedBytes: Size,
  loadedClasses: Count,
  threadsPeak: Count,
  directBytes: Size,
  mappedBytes: Size,
  gcOverheadFraction: z.exactOptional(z.number().min(0).max(1)),
  oomKills: Count,
  restarts: Count,
});
type ObservedFigures = z.infer<typeof ObservedFigures>;

/** One question of the `budget` door: a start, what was seen of it, and whether the heap may move. The id may stand at either. */
export const BudgetRequest = z.strictObject({
  id: z.exactOptional(z.string()),
  start: PredictRequest,
  observed: z.exactOptional(ObservedFigures),
  keepHeap: z.exactOptional(z.boolean()),
});
export type BudgetRequest = z.infer<typeof BudgetRequest>;

const SOURCE = from('metrics', 'observed');

/** The observed figures as the core takes them. */
export function decodeObserved(figures: ObservedFigures = {}): Observed {
  const missing = nothingObserved('it is not in the request', 'Add it to `observed`');
  const size = (value: number | undefined): Known<Bytes> =>
    value === undefined ? missing.rssPeak : known(bytes(value), SOURCE);
  const count = (value: number | undefined): Known<number> =>
    value === undefined ? missing.threadsPeak : known(value, SOURCE);
  return {
    windowSeconds: count(figures.windowSeconds),
    workingSetPeak: size(figures.workingSetPeakBytes),
    rssPeak: size(figures.rssPeakBytes),
    dailyPeaks: missing.dailyPeaks,
    startUpPeak: missing.startUpPeak,
    heapUsedPeak: size(figures.heapUsedPeakBytes),
    heapCommittedPeak: size(figures.heapCommittedPeakBytes),
    liveSet: size(figures.liveSetBytes),
    metaspaceCommitted: size(figures.metaspaceCommittedBytes),
    classSpaceCommitted: size(figures.classSpaceCommittedBytes),
    codeCacheCommitted: size(figures.codeCacheCommittedBytes),
    codeCacheUsed: size(figures.codeCacheUsedBytes),
    loadedClasses: count(figures.loadedClasses),
    threadsPeak: count(figures.threadsPeak),
    direct: size(figures.directBytes),
    mapped: size(figures.mappedBytes),
    gcOverhead: count(figures.gcOverheadFraction),
    oomKills: count(figures.oomKills),
    restarts: count(figures.restarts),
  };
}
