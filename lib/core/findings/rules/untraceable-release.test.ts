import { ruleTable } from '#lib/testing/rule-table.ts';
import { untraceableRelease } from './untraceable-release.ts';

const helm = { name: 'shop', namespace: 'shop', chart: 'shop', chartVersion: '2.1.0', appVersion: '1.4.2' };

ruleTable(untraceableRelease, {}, [
  { workload: { helm }, is: 'pass', why: 'all is said' },
  {
    workload: { helm: { ...helm, appVersion: undefined } },
    is: 'finding',
    says: 'no app.kubernetes.io/version',
    why: 'half',
  },
  {
    workload: { helm: { ...helm, chartVersion: undefined } },
    is: 'finding',
    says: 'no helm.sh/chart',
    why: 'the other half',
  },
  { workload: {}, is: 'pass', why: 'not from Helm' },
]);
