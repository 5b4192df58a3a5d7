import { ruleTable } from '#lib/testing/rule-table.ts';
import { reachedLimit } from './reached-limit.ts';

ruleTable(reachedLimit, { limit: '512Mi' }, [
  { limitHits: 1, is: 'finding', says: '1 times', why: 'once is enough to look' },
  { limitHits: 0, is: 'pass', why: 'never' },
  { limitHits: 3, workingSetPeak: '500Mi', is: 'finding', says: '500 MiB', why: 'with its peak' },
  { limit: 'unset', limitHits: 3, is: 'pass', why: 'of a pod, not of this container' },
]);
