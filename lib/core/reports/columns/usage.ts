import type { Assessment } from '../../assess/assessment.ts';
import { oomKills } from '../../assess/key-figures.ts';
import { type Known, mapKnown } from '../../known.ts';
import type { Spread, UsageWindow } from '../../model/usage.ts';
import { type Cell, cellOf } from '../cell.ts';
import { type Column, column } from '../column.ts';

type Figure = (window: UsageWindow) => Known<number>;

const used =
  (figure: Figure) =>
  ({ usage }: Assessment): Cell =>
    cellOf(usage.state === 'unknown' ? usage : figure(usage.value));

const peakOf = (spread: Known<Spread>): Known<number> => mapKnown(spread, ({ peak }) => peak);

const windowSeconds = ({ usage }: Assessment): Cell =>
  cellOf(mapKnown(usage, ({ from, to }) => Math.round((to - from) / 1000)));

/** What was measured, over how long a window and how much of it. */
export const USAGE: readonly Column[] = [
  column('windowSeconds', 'Window in seconds', 'count', windowSeconds),
  column('coverageFraction', 'Coverage', 'fraction', ({ usage }) =>
    cellOf(mapKnown(usage, ({ coverage }) => coverage)),
  ),
  column(
    'workingSetPeakBytes',
    'Working set, peak',
    'bytes',
    used(({ container }) => peakOf(container.workingSet)),
  ),
  column(
    'rssPeakBytes',
    'RSS, peak',
    'bytes',
    used(({ container }) => peakOf(container.rss)),
  ),
  column(
    'heapUsedPeakBytes',
    'Heap used, peak',
    'bytes',
    used(({ jvm }) => peakOf(jvm.heapUsed)),
  ),
  column(
    'liveSetBytes',
    'Live set',
    'bytes',
    used(({ jvm }) => jvm.liveSet),
  ),
  column(
    'threadsPeak',
    'Threads, peak',
    'count',
    used(({ jvm }) => jvm.threadsPeak),
  ),
  column(
    'loadedClasses',
    'Classes',
    'count',
    used(({ jvm }) => jvm.loadedClasses),
  ),
  column(
    'throttledFraction',
    'CPU throttled',
    'fraction',
    used(({ container }) => container.throttledFraction),
  ),
  column(
    'restarts',
    'Restarts',
    'count',
    used(({ container }) => container.restarts),
  ),
  column('oomKills', 'OOM kills', 'count', (assessment) => cellOf(oomKills(assessment))),
];
