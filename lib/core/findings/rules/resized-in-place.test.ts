import { ruleTable } from '#lib/testing/rule-table.ts';
import { resizedInPlace } from './resized-in-place.ts';

ruleTable(resizedInPlace, { limit: '1Gi', options: [] }, [
  { pods: [{ actualLimit: '2Gi' }], is: 'finding', says: '2,048 MiB', why: 'grown' },
  { pods: [{ actualLimit: '512Mi' }], is: 'finding', says: '512 MiB', why: 'shrunk' },
  { pods: [{ actualLimit: '1Gi' }], is: 'pass', why: 'as it was started' },
  { pods: [{ actualLimit: '2Gi' }], options: ['-Xmx512m'], is: 'pass', why: 'a fixed heap follows no limit' },
  {
    pods: [{ actualLimit: '2Gi' }],
    verticalAutoscalers: [{}],
    is: 'pass',
    why: 'the pod was made so by an autoscaler',
  },
  { pods: [{}], is: 'pass', why: 'the kubelet does not say' },
  { pods: [{ actualLimit: '2Gi', state: 'waiting' }], is: 'pass', why: 'it will start with the new one' },
]);
