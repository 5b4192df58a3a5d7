import { ruleTable } from '#lib/testing/rule-table.ts';
import { crashLoop } from './crash-loop.ts';

ruleTable(crashLoop, {}, [
  { pods: [{ reason: 'CrashLoopBackOff', restarts: 7 }], is: 'finding', says: '7 restarts', why: 'in the loop' },
  { pods: [{}, { reason: 'CrashLoopBackOff' }], is: 'finding', says: '1 of 2 pods', why: 'one of two' },
  { pods: [{ reason: 'ImagePullBackOff' }], is: 'pass', why: 'it never ran' },
  { pods: [], is: 'pass', why: 'no pod' },
]);
