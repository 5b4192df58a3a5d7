import { ruleTable } from '#lib/testing/rule-table.ts';
import { PLAIN_PROBE } from '../plain-objects.ts';
import { shortProbeTimeout } from './short-probe-timeout.ts';

const probe = { ...PLAIN_PROBE, initialDelaySeconds: 30 };

ruleTable(shortProbeTimeout, { maxHeap: '2Gi' }, [
  { container: { probes: { liveness: probe } }, is: 'finding', says: '21 to 31 s', why: 'one second' },
  { container: { probes: { liveness: { ...probe, timeoutSeconds: 2 } } }, is: 'pass', why: 'more than one' },
  { container: { probes: { liveness: probe } }, maxHeap: '2047Mi', is: 'pass', why: 'a small heap has short pauses' },
  { container: { probes: { readiness: probe } }, is: 'pass', why: 'a readiness probe kills nobody' },
]);
