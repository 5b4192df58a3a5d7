import { ruleTable } from '#lib/testing/rule-table.ts';
import { crowdedConntrack } from './crowded-conntrack.ts';

ruleTable(crowdedConntrack, {}, [
  { conntrack: [{ entries: 74_999, limit: 100_000 }], is: 'pass', why: 'just below three quarters' },
  { conntrack: [{ entries: 75_000, limit: 100_000 }], is: 'finding', says: '75 %', why: 'three quarters' },
  {
    conntrack: [
      { node: 'worker-1', entries: 80_000, limit: 100_000 },
      { node: 'worker-2', entries: 95_000, limit: 100_000 },
    ],
    is: 'finding',
    says: 'Node worker-2',
    why: 'the fullest is named',
  },
  { conntrack: [{ entries: 5, limit: 0 }], is: 'pass', why: 'no table' },
  { is: 'not-evaluated', why: 'no node exporter' },
]);
