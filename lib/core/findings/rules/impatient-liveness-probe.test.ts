import { ruleTable } from '#lib/testing/rule-table.ts';
import { PLAIN_PROBE } from '../plain-objects.ts';
import { impatientLivenessProbe } from './impatient-liveness-probe.ts';

const probe = PLAIN_PROBE;

ruleTable(impatientLivenessProbe, { container: { probes: { liveness: probe } } }, [
  { slowestStart: 20, is: 'pass', why: 'exactly what is certain' },
  { slowestStart: 21, is: 'finding', says: '20 s only', why: 'one second more' },
  {
    slowestStart: 300,
    container: { probes: { liveness: probe, startup: probe } },
    is: 'pass',
    why: 'another rule has it',
  },
  { slowestStart: 300, container: { probes: {} }, is: 'pass', why: 'nothing kills it' },
  { is: 'not-evaluated', why: 'no start was timed' },
]);
