import { ruleTable } from '#lib/testing/rule-table.ts';
import { largeKernelPages } from './large-kernel-pages.ts';

ruleTable(largeKernelPages, {}, [
  { pageSizes: [4096], is: 'pass', why: 'the usual pages' },
  { pageSizes: [65536], is: 'finding', says: 'Its nodes have pages of 64 KiB', why: 'large ones' },
  { pageSizes: [4096, 65536], is: 'finding', says: 'Some of its nodes', why: 'both kinds' },
  { is: 'not-evaluated', why: 'the nodes do not tell' },
]);
