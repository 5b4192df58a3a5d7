import { ruleTable } from '#lib/testing/rule-table.ts';
import { PLAIN_PROBE } from '../plain-objects.ts';
import { delayForStartup } from './delay-for-startup.ts';

const probe = { ...PLAIN_PROBE, initialDelaySeconds: 60 };

ruleTable(delayForStartup, {}, [
  { container: { probes: { liveness: probe } }, is: 'finding', says: '60 s', why: 'long' },
  { container: { probes: { liveness: { ...probe, initialDelaySeconds: 59 } } }, is: 'pass', why: 'shorter' },
  { container: { probes: { liveness: probe, startup: probe } }, is: 'pass', why: 'there is one' },
  { container: { probes: {} }, is: 'pass', why: 'no probe' },
]);
