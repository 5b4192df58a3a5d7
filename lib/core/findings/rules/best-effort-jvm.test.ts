import { ruleTable } from '#lib/testing/rule-table.ts';
import { bestEffortJvm } from './best-effort-jvm.ts';

ruleTable(bestEffortJvm, {}, [
  { request: 'unset', limit: 'unset', is: 'finding', says: '0 B', why: 'neither' },
  { request: 'unset', limit: '1Gi', is: 'pass', why: 'the limit stands in for the request' },
  { request: '1Gi', limit: 'unset', is: 'pass', why: 'it asks' },
  { request: 'unset', is: 'not-evaluated', why: 'the limit is unknown' },
]);
