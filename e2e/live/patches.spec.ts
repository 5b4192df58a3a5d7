import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { parseAllDocuments, stringify } from 'yaml';
import { editManifest } from '#lib/adapters/yaml-files/edit-manifest.ts';
import { editValues } from '#lib/adapters/yaml-files/edit-values.ts';
import type { Assessment } from '#lib/core/assess/assessment.ts';
import { changesOf } from '#lib/core/patches/change.ts';
import { patchSet } from '#lib/core/patches/patch-set.ts';
import { workloadPatches } from '#lib/core/patches/workload-patch.ts';
import { toQuantity } from '#lib/core/units/format.ts';
import { assess, expect, test } from './assessed.ts';
import { ADMIN, containers, kubectl, ofContainer, program, runningFlags } from './testbed.ts';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'headroom-patches-'));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Containers of the test bed whose advice changes limit, request and options, one of them of a Helm release. */
const CHOSEN = [
  'shop/Deployment/catalog/catalog',
  'shop/Deployment/checkout/checkout',
  'payments/Deployment/settlement/settlement',
];

function write(files: readonly { readonly path: string; readonly text: string }[]): void {
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text, { mode: path.endsWith('.sh') ? 0o755 : 0o644 });
  }
}

/** A kubectl that speaks to the test bed; patches are only tried, by the API server itself. */
function shim(): string {
  const bin = join(folder, 'bin');
  const tried = `case " $* " in *" patch "*) set -- "$@" --dry-run=server --output json ;; esac`;
  write([
    { path: 'bin/kubectl', text: `#!/bin/sh\n${tried}\nexec ${program('kubectl')} --kubeconfig ${ADMIN} "$@"\n` },
  ]);
  execFileSync('chmod', ['755', join(bin, 'kubectl')]);
  return bin;
}

const manifest = async ({ ref }: Assessment): Promise<string> =>
  kubectl('get', ref.kind, '--namespace', ref.namespace, ref.name, '--output', 'yaml');

const limitsIn = (yaml: string): readonly unknown[] => {
  const documents = parseAllDocuments(yaml);
  return ('empty' in documents ? [] : documents).map((document) =>
    document.getIn(['spec', 'template', 'spec', 'containers', 0, 'resources', 'limits', 'memory']),
  );
};

const advisedLimit = ({ advice }: Assessment): string =>
  advice.state === 'known' ? toQuantity(advice.value.memoryLimit) : `no advice: ${advice.why}`;

test('every form is taken by kubectl and by the API server', async ({ assessed }) => {
  const chosen = CHOSEN.map((name) => assessed.of(name));
  const { cluster, takenAt } = assessed.facts;
  write(patchSet(workloadPatches(changesOf(chosen)), { cluster, takenAt }));
  const env = { ...process.env, PATH: `${shim()}:${process.env['PATH']}` };

  const script = await run('sh', [join(folder, 'kubectl-patch.sh')], { env });
  for (const one of chosen) expect.soft(script.stdout).toContain(`"memory": "${advisedLimit(one)}"`);

  const overlay = {
    apiVersion: 'kustomize.config.k8s.io/v1beta1',
    kind: 'Kustomization',
    resources: ['live.yaml'],
    components: ['../kustomize'],
  };
  const live = (await Promise.all(chosen.map(manifest))).join('\n---\n');
  write([
    { path: 'overlay/kustomization.yaml', text: stringify(overlay) },
    { path: 'overlay/live.yaml', text: live },
  ]);
  const built = await kubectl('kustomize', join(folder, 'overlay'));
  expect.soft(limitsIn(built).toSorted()).toEqual(chosen.map(advisedLimit).toSorted());
  write([{ path: 'built.yaml', text: built }]);
  const tried = ['--server-side', '--force-conflicts', '--dry-run=server', '--filename', join(folder, 'built.yaml')];
  expect.soft(await kubectl('apply', ...tried)).toMatch(/catalog serverside-applied/);
});

test('a release’s post-renderer changes what the chart has rendered', async ({ assessed }) => {
  const catalog = assessed.of('shop/Deployment/catalog/catalog');
  const renderer = join(folder, 'helm/shop-catalog/post-renderer.sh');
  const env = { ...process.env, PATH: `${shim()}:${process.env['PATH']}` };
  const rendered = execFileSync(renderer, { input: await manifest(catalog), env, encoding: 'utf8' });
  expect(limitsIn(rendered)).toEqual([advisedLimit(catalog)]);
});

/** A chart as teams write them: limit, request and options come from its values. */
const CHART = [
  { path: 'chart/Chart.yaml', text: 'apiVersion: v2\nname: catalog\nversion: 1.7.3\n' },
  {
    path: 'chart/values.yaml',
    text: '# ours\njava: "-XX:MaxRAMPercentage=50.0"\nresources:\n  requests: { memory: 512Mi }\n  limits: { memory: 512Mi } # as measured in May\n',
  },
  {
    path: 'chart/templates/deployment.yaml',
    text: `apiVersion: apps/v1
kind: Deployment
metadata: { name: catalog, namespace: shop }
spec:
  selector: { matchLabels: { app: catalog } }
  template:
    metadata: { labels: { app: catalog } }
    spec:
      containers:
        - name: catalog
          image: registry.example/shop/catalog:2.4.0
          env: [{ name: JAVA_TOOL_OPTIONS, value: {{ .Values.java | quote }} }]
          resources: {{ toJson .Values.resources }}
`,
  },
];

test('helm takes the values that were edited, and the post-renderer of a chart whose values are not known', async ({
  assessed,
}) => {
  const catalog = assessed.of('shop/Deployment/catalog/catalog');
  const env = {
    ...process.env,
    PATH: `${shim()}:${process.env['PATH']}`,
    HELM_CACHE_HOME: folder,
    HELM_CONFIG_HOME: folder,
  };
  write(CHART);
  const template = (...args: readonly string[]): string =>
    execFileSync(program('helm'), ['template', 'catalog', join(folder, 'chart'), ...args], { env, encoding: 'utf8' });
  const renderer = join(folder, 'helm/shop-catalog/post-renderer.sh');
  expect.soft(limitsIn(template())).toEqual(['512Mi']);
  expect.soft(limitsIn(template('--post-renderer', renderer))).toEqual([advisedLimit(catalog)]);

  const values = editValues(CHART[1]?.text ?? '', changesOf([catalog]));
  expect(values).toMatchObject({ changed: 1, conflicts: [] });
  write([{ path: 'values.yaml', text: values.text }]);
  expect.soft(limitsIn(template('--values', join(folder, 'values.yaml')))).toEqual([advisedLimit(catalog)]);
});

const OWN = 'patched';
const MANIFEST = `# A service that asks for more than it needs.
apiVersion: v1
kind: Namespace
metadata: { name: ${OWN} }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: quiet, namespace: ${OWN} }
spec:
  selector: { matchLabels: { app: quiet } }
  template:
    metadata: { labels: { app: quiet } }
    spec:
      containers:
        - name: quiet
          image: registry.example/shop/catalog:2.4.0 # the shop's
          env:
            - { name: JAVA_TOOL_OPTIONS, value: "-Xmx128m" }
            - { name: LOAD_LIVE_MIB, value: "8" }
          resources: { requests: { cpu: 10m, memory: 160Mi }, limits: { memory: 160Mi } }
`;

const apply = async (text: string): Promise<void> => {
  write([{ path: 'own.yaml', text }]);
  await kubectl('apply', '--filename', join(folder, 'own.yaml'));
  await kubectl('rollout', 'status', '--namespace', OWN, 'deployment/quiet', '--timeout', '120s');
};

test('a file edited in place is applied, and the JVM started with it decides what the advice said', async () => {
  test.setTimeout(300_000);
  try {
    await apply(MANIFEST);
    const before = (await assess()).of(`${OWN}/Deployment/quiet/quiet`);
    const edited = editManifest(MANIFEST, changesOf([before]));
    expect(edited).toMatchObject({ changed: 1, conflicts: [] });
    expect(edited.text).toContain('# the shop');
    await apply(edited.text);
    const [running] = ofContainer(`${OWN}/Deployment/quiet/quiet`, await containers()).filter(({ ready }) => ready);
    if (running === undefined || before.advice.state === 'unknown')
      throw new Error('nothing runs, or nothing was advised');
    const { MaxHeapSize } = await runningFlags(running);
    const heap = Number(MaxHeapSize?.value);
    const after = (await assess()).of(`${OWN}/Deployment/quiet/quiet`);
    expect.soft(after.limit).toMatchObject({ value: before.advice.value.memoryLimit });
    // A percentage is rounded down to a tenth of a per cent, and a heap up to its regions of 1 MiB.
    expect.soft(Math.abs(heap - before.advice.value.maxHeap)).toBeLessThan(2 * 1024 ** 2);
  } finally {
    await kubectl('delete', 'namespace', OWN, '--ignore-not-found', '--wait=false');
  }
});
