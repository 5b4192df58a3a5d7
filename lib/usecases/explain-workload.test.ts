import { instant } from '#lib/core/instant.ts';
import { expect, test } from '#lib/testing/harness.ts';
import { simulatedFacts } from '#lib/testing/simulated/facts.ts';
import { explainWorkload } from './explain-workload.ts';

const scan = { id: 's', startedAt: instant(0), finishedAt: instant(1), facts: simulatedFacts(), assessments: [] };

test('a workload is found by namespace, kind and name', () => {
  const found = explainWorkload(scan, { namespace: 'shop', kind: 'Deployment', name: 'cart' });
  expect(found).toMatchObject({ ok: true, value: { workload: { ref: { name: 'cart' } } } });
});

test('one that is not there is named in the answer', () => {
  const found = explainWorkload(scan, { namespace: 'shop', kind: 'StatefulSet', name: 'cart' });
  expect(found.ok ? '' : found.error).toMatch(/^the scan of simulated-shop has no StatefulSet shop\/cart/);
});
