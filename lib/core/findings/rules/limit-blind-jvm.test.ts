import { ruleTable } from '#lib/testing/rule-table.ts';
import { limitBlindJvm } from './limit-blind-jvm.ts';

ruleTable(limitBlindJvm, { limit: '2Gi' }, [
  { seesLimit: true, is: 'pass', why: 'the limit is seen' },
  { seesLimit: false, is: 'finding', says: "the node's memory", why: 'the node is unknown' },
  {
    seesLimit: false,
    jdk: '8u181',
    start: { memory: '64Gi' },
    maxHeap: '16Gi',
    is: 'finding',
    says: 'JDK 8u181 takes 64.0 GiB',
    why: 'the node is known',
  },
  { limit: 'unset', seesLimit: false, is: 'pass', why: 'there is nothing to see' },
  { is: 'not-evaluated', why: 'without a release nobody can say' },
]);
