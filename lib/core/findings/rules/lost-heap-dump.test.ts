import { ruleTable } from '#lib/testing/rule-table.ts';
import { lostHeapDump } from './lost-heap-dump.ts';

const mounted = { volumeMounts: [{ path: '/dumps', volume: 'dumps', readOnly: false, subPath: undefined }] };
const on = '-XX:+HeapDumpOnOutOfMemoryError';

ruleTable(lostHeapDump, { container: mounted }, [
  { options: [on], is: 'finding', says: 'the working directory', why: 'the default path' },
  { options: [on, '-XX:HeapDumpPath=/tmp/x'], is: 'finding', says: '/tmp/x', why: 'no volume there' },
  { options: [on, '-XX:HeapDumpPath=/dumps/x.hprof'], is: 'pass', why: 'in the volume' },
  { options: ['-XX:HeapDumpPath=/tmp'], is: 'pass', why: 'no dump is asked for' },
]);
