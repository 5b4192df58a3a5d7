import { ruleTable } from '#lib/testing/rule-table.ts';
import { clampedPercentage } from './clamped-percentage.ts';

ruleTable(clampedPercentage, { jdk: '11.0.20', options: ['-XX:MaxRAMPercentage=75.0'] }, [
  { limit: '40Gi', is: 'pass', why: 'exactly 30 GiB' },
  { limit: '41Gi', is: 'finding', says: '30.8 GiB', why: 'cut' },
  { limit: '64Gi', jdk: '13', is: 'pass', why: 'no longer cut' },
  { limit: '64Gi', jdk: '8u392', is: 'finding', why: '8 as well' },
  { limit: '64Gi', options: ['-XX:MaxRAMPercentage=75.0', '-Xmx48g'], is: 'pass', why: 'a fixed heap is not cut' },
]);
