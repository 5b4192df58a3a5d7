import { ruleTable } from '#lib/testing/rule-table.ts';
import { PLAIN_PROBE } from '../plain-objects.ts';
import { impatientStartupProbe } from './impatient-startup-probe.ts';

const probe = { ...PLAIN_PROBE, failureThreshold: 7 };

ruleTable(impatientStartupProbe, { container: { probes: { startup: probe } } }, [
  { slowestStart: 30, is: 'pass', why: '60 s are twice 30' },
  { slowestStart: 31, is: 'finding', says: '31 s', why: 'one second more' },
  { slowestStart: 300, container: { probes: { liveness: probe } }, is: 'pass', why: 'no startup probe' },
]);
