import { PLAIN_ENDING } from '#lib/core/findings/plain-objects.ts';
import { instant } from '#lib/core/instant.ts';
import { ruleTable } from '#lib/testing/rule-table.ts';
import { crashLoop } from './crash-loop.ts';

/** An end after so many milliseconds. */
const lived = (milliseconds: number) => ({
  ...PLAIN_ENDING,
  startedAt: instant(0),
  finishedAt: instant(milliseconds),
});

ruleTable(crashLoop, {}, [
  { pods: [{ reason: 'CrashLoopBackOff', restarts: 7 }], is: 'finding', says: '7 restarts', why: 'in the loop' },
  { pods: [{}, { reason: 'CrashLoopBackOff' }], is: 'finding', says: '1 of 2 pods', why: 'one of two' },
  { pods: [{ reason: 'ImagePullBackOff' }], is: 'pass', why: 'it never ran' },
  { pods: [], is: 'pass', why: 'no pod' },
  { pods: [{ ready: false, restarts: 5, ended: lived(59_999) }], is: 'finding', why: 'between two starts' },
  {
    pods: [{ ready: false, restarts: 5, lastEnd: lived(59_999) }],
    is: 'finding',
    why: 'in the middle of a short life',
  },
  { pods: [{ ready: false, restarts: 5, ended: lived(60_000) }], is: 'pass', why: 'it lived for a minute' },
  { pods: [{ ready: false, restarts: 4, ended: lived(1000) }], is: 'pass', why: 'it may come up yet' },
  { pods: [{ ready: true, restarts: 9, lastEnd: lived(1000) }], is: 'pass', why: 'it came up' },
]);
