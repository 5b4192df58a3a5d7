import { ruleTable } from '#lib/testing/rule-table.ts';
import { unboundedMetaspace } from './unbounded-metaspace.ts';

ruleTable(unboundedMetaspace, { options: [] }, [
  { metaspaceUsed: '255Mi', is: 'pass', why: 'usual' },
  { metaspaceUsed: '256Mi', is: 'finding', says: '256 MiB', why: 'large' },
  { metaspaceUsed: '1Gi', options: ['-XX:MaxMetaspaceSize=2g'], is: 'pass', why: 'bounded' },
]);
