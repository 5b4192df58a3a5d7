import { ruleTable } from '#lib/testing/rule-table.ts';
import { metaspaceNearMaximum } from './metaspace-near-maximum.ts';

ruleTable(metaspaceNearMaximum, { options: ['-XX:MaxMetaspaceSize=100m'] }, [
  { metaspaceUsed: '89Mi', is: 'pass', why: 'just below' },
  { metaspaceUsed: '90Mi', is: 'finding', says: '90 %', why: 'near' },
  { metaspaceUsed: '90Mi', options: [], is: 'pass', why: 'no bound to reach' },
]);
