import { ruleTable } from '#lib/testing/rule-table.ts';
import { v1OnlyHeapFlag } from './v1-only-heap-flag.ts';

ruleTable(v1OnlyHeapFlag, { jdk: '8u181', options: ['-XX:+UseCGroupMemoryLimitForHeap'] }, [
  { cgroups: [2], is: 'finding', says: 'JDK 8u181', why: 'the file is missing' },
  { cgroups: [1], is: 'pass', why: 'the file is there' },
  { cgroups: [1, 2], is: 'finding', why: 'missing on some of its nodes' },
  { cgroups: [2], jdk: '8u191', is: 'pass', why: 'the flag is no longer what decides' },
  { cgroups: [2], options: [], is: 'pass', why: 'not set' },
  { is: 'not-evaluated', why: 'the node is unknown' },
]);
