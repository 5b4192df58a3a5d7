import type { Strategy } from '../draft.ts';
import { afterOomKill } from './after-oom-kill.ts';
import { bootUi } from './boot-ui.ts';
import { histogramP9015 } from './histogram-p90-15.ts';
import { image80Percent } from './image-80-percent.ts';
import { keepHeap } from './keep-heap.ts';
import { keepLimit } from './keep-limit.ts';
import { kruize } from './kruize.ts';
import { libjvmPartition } from './libjvm-partition.ts';
import { liveTimes125 } from './live-times-1-25.ts';
import { regionSumDefaults } from './region-sum-defaults.ts';
import { runJava } from './run-java.ts';
import { steady } from './steady.ts';
import { tight } from './tight.ts';
import { usageMax15 } from './usage-max-15.ts';
import { xmxPlus1Gib } from './xmx-plus-1-gib.ts';

/** Every strategy, ours first, then peers' rules; the id is the file's name. */
export const STRATEGIES: readonly Strategy[] = [
  steady,
  tight,
  keepHeap,
  keepLimit,
  afterOomKill,
  usageMax15,
  histogramP9015,
  xmxPlus1Gib,
  regionSumDefaults,
  liveTimes125,
  kruize,
  libjvmPartition,
  bootUi,
  image80Percent,
  runJava,
];
