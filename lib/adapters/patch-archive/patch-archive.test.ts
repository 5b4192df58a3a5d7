import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'yaml';
import { buildReport } from '#lib/core/reports/build-report.ts';
import { anAssessment } from '#lib/testing/builders.ts';
import { expect, test } from '#lib/testing/harness.ts';
import { simulatedFacts } from '#lib/testing/simulated/facts.ts';
import { patchArchive } from './patch-archive.ts';

const advice = { limit: 1000, heap: 600 };
const onCommandLine = { text: '-Xmx2g', origin: 'args', readBy: 'jvm', state: 'effective' } as const;
const helm = { name: 'shop', namespace: 'shop', chart: 'orders', chartVersion: '1.2.3', appVersion: undefined };
const released = anAssessment({ advice, name: 'orders' });
const chosen = [
  { ...released, workload: { ...released.workload, helm } },
  anAssessment({ advice, name: 'billing', options: [onCommandLine] }),
];
const bytes = await buffer(Readable.from(patchArchive.write(buildReport(simulatedFacts(), chosen))));
const files = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));

test('every form is there, and a page that says what is left to a person', () => {
  expect(Object.keys(files)).toEqual([
    'README.md',
    'helm/shop-shop/post-renderer.sh',
    'helm/shop-shop/kustomization.yaml',
    'helm/shop-shop/advice/kustomization.yaml',
    'helm/shop-shop/advice/shop-deployment-orders.yaml',
    'kubectl-patch.sh',
    'kustomize/kustomization.yaml',
    'kustomize/shop-deployment-orders.yaml',
  ]);
  expect(files['README.md']).toContain('1 workload patched, 1 left to a person');
  expect(files['README.md']).toContain('shop/billing: limit and heap go together');
});

test('a component names its patches, and a patch names its object', () => {
  expect(parse(files['kustomize/kustomization.yaml'] ?? '')).toEqual({
    apiVersion: 'kustomize.config.k8s.io/v1alpha1',
    kind: 'Component',
    patches: [{ path: 'shop-deployment-orders.yaml' }],
  });
  expect(parse(files['kustomize/shop-deployment-orders.yaml'] ?? '')).toMatchObject({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'orders', namespace: 'shop' },
    spec: { template: { spec: { containers: [{ resources: { limits: { memory: '1000Mi' } } }] } } },
  });
});
