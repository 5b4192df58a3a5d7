import { ruleTable } from '#lib/testing/rule-table.ts';
import { smallDumpVolume } from './small-dump-volume.ts';

const base = {
  maxHeap: '1000Mi',
  options: ['-XX:+HeapDumpOnOutOfMemoryError', '-XX:HeapDumpPath=/dumps'],
  container: { volumeMounts: [{ path: '/dumps', volume: 'dumps', readOnly: false, subPath: undefined }] },
};
const volume = (kind: 'memory' | 'emptyDir' | 'persistent', sizeLimit?: string) => ({
  volumes: [{ name: 'dumps', kind, sizeLimit }],
});

ruleTable(smallDumpVolume, base, [
  { template: volume('emptyDir', '1200Mi'), is: 'pass', why: 'a fifth more than the heap' },
  { template: volume('emptyDir', '1199Mi'), is: 'finding', says: '1,199 MiB', why: 'one MiB less' },
  { template: volume('memory', '64Mi'), is: 'finding', why: 'in memory as well' },
  { template: volume('emptyDir'), is: 'pass', why: 'unbounded' },
  { template: volume('persistent'), is: 'pass', why: 'its size is not known here' },
  { template: volume('emptyDir', '64Mi'), options: [], is: 'pass', why: 'no dump is asked for' },
]);
