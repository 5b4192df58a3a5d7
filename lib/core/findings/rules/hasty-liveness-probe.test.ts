import { ruleTable } from '#lib/testing/rule-table.ts';
import { PLAIN_PROBE } from '../plain-objects.ts';
import { hastyLivenessProbe } from './hasty-liveness-probe.ts';

const probe = { ...PLAIN_PROBE, initialDelaySeconds: 10 };

ruleTable(hastyLivenessProbe, {}, [
  { container: { probes: { liveness: probe } }, is: 'pass', why: '30 s' },
  {
    container: { probes: { liveness: { ...probe, initialDelaySeconds: 9 } } },
    is: 'finding',
    says: '29 s',
    why: '29 s',
  },
  {
    container: { probes: { liveness: { ...probe, initialDelaySeconds: 0 }, startup: probe } },
    is: 'pass',
    why: 'guarded',
  },
  { container: { probes: {} }, is: 'pass', why: 'no probe' },
  {
    slowestStart: 5,
    container: { probes: { liveness: { ...probe, initialDelaySeconds: 0 } } },
    is: 'pass',
    why: 'timed: the other rule knows better',
  },
]);
