import { ruleTable } from '#lib/testing/rule-table.ts';
import { crowdedPod } from './crowded-pod.ts';

ruleTable(crowdedPod, { jvmContainers: ['shop', 'exporter'], limit: 'unset', options: [] }, [
  { is: 'finding', says: '2 JVMs', why: 'two, and no limit' },
  { jvmContainers: ['shop'], is: 'pass', why: 'one' },
  { limit: '1Gi', is: 'pass', why: 'its own limit' },
  { options: ['-Xmx512m'], is: 'finding', says: 'adds up', why: 'a fixed heap has no bound around it either' },
]);
