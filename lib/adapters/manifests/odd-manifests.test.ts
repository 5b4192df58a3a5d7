import { assessCluster } from '#lib/core/assess/assess-cluster.ts';
import { instant } from '#lib/core/instant.ts';
import { expect, table, test } from '#lib/testing/harness.ts';
import { readShell } from '../shell/read-shell.ts';
import { manifestFacts } from './read-manifests.ts';

const judged = (text: string) => assessCluster(manifestFacts([{ file: 'a.yaml', text }], 'm', instant(0)), readShell);

/** A pod of one container; `rest` is indented as its fields are. */
const pod = (rest: string): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: { name: p, labels: { opts: -Xmx77m } }\nspec:\n  containers:\n  - name: a\n    image: eclipse-temurin:17\n${rest
    .trim()
    .split('\n')
    .map((line) => `    ${line}\n`)
    .join('')}`;

const JAR = 'command: [java]\nargs: ["$(A)", -jar, a.jar]\n';

table(
  'options that come in unusual ways',
  [
    {
      why: 'a reference gives one word whatever it holds, which the JVM cannot read',
      text: `${JAR}env: [{ name: A, value: "-Xmx1g -Xms1g" }]`,
      gives: ['-Xmx1g -Xms1g | unreadable'],
    },
    {
      why: 'a reference sees earlier names alone',
      text: 'command: [java, "$(B)", -jar, a.jar]\nenv: [{ name: B, value: "-Dx=$(C)" }, { name: C, value: late }]',
      gives: ['-Dx=$(C) | effective'],
    },
    {
      why: 'two dollars are one, and nothing is replaced',
      text: 'command: [java, "-Dx=$$(A)", -jar, a.jar]\nenv: [{ name: A, value: y }]',
      gives: ['-Dx=$(A) | effective'],
    },
    {
      why: 'what is defined nowhere stays as it stands',
      text: 'command: [java, "-Xmx$(SIZE)", -jar, a.jar]',
      gives: ['-Xmx$(SIZE) | unknown'],
    },
    {
      why: 'a share of the resources is computed, rounded up to the divisor',
      text: 'command: [java, "-Xmx$(MB)m", -jar, a.jar]\nenv: [{ name: MB, valueFrom: { resourceFieldRef: { resource: limits.memory, divisor: 1M } } }]\nresources: { limits: { memory: 1.5Gi } }',
      gives: ['-Xmx1611m | effective'],
    },
    {
      why: 'a label of the pod is known, its name is not',
      text: `command: [java, "$(L)", "-Dn=$(N)", -jar, a.jar]
env: [{ name: L, valueFrom: { fieldRef: { fieldPath: "metadata.labels['opts']" } } }, { name: N, valueFrom: { fieldRef: { fieldPath: metadata.name } } }]`,
      gives: ['-Xmx77m | effective', '-Dn=$(N) | effective'],
    },
    {
      why: 'the last of two variables of one name counts',
      text: `${JAR}env: [{ name: A, value: -Xmx1g }, { name: A, value: -Xmx2g }]`,
      gives: ['-Xmx2g | effective'],
    },
    {
      why: 'a shell goes on over a continued line and takes a default',
      text: `command: [sh, -ec]
args:
- |
  OPTS="-Xmx200m \\
    -Xss512k"
  exec java $OPTS \${MORE:--Xms64m} -jar a.jar`,
      gives: ['-Xmx200m | effective', '-Xss512k | effective', '-Xms64m | effective'],
    },
    {
      why: 'quotes keep blanks in one word',
      text: `command: [sh, -c, 'java "-Dx=a b" -Xmx1g -jar a.jar']`,
      gives: ['-Dx=a b | effective', '-Xmx1g | effective'],
    },
    {
      why: 'what follows the jar is the program’s',
      text: 'command: [java, -jar, a.jar, -Xmx1g]',
      gives: ['-Xmx1g | shadowed'],
    },
    { why: 'nothing but nulls', text: 'env: null\nargs: null\nresources: null\nlivenessProbe: null', gives: [] },
  ],
  ({ text, gives, why }) => {
    const [found] = judged(pod(text));
    expect
      .soft(
        found?.options.map(({ text: option, state }) => `${option} | ${state}`),
        why,
      )
      .toEqual(gives);
  },
);

table(
  'amounts as the API takes them',
  [
    { memory: '1.5Gi', bytes: 1610612736, why: 'a fraction' },
    { memory: '1e9', bytes: 1_000_000_000, why: 'an exponent' },
    { memory: '128974848000m', bytes: 128974848, why: 'thousandths' },
    { memory: '0.5G', bytes: 500_000_000, why: 'a decimal suffix' },
    { memory: 536870912, bytes: 536870912, why: 'a bare number' },
    { memory: '"1Gi"', bytes: 1073741824, why: 'in quotes' },
    { memory: 'null', bytes: 'unset', why: 'nothing' },
    { memory: 0, bytes: 'unset', why: 'no limit to the kubelet' },
    { memory: '1GB', bytes: undefined, why: 'no quantity: unknown, not none' },
  ],
  ({ memory, bytes, why }) => {
    const [found] = judged(pod(`resources: { limits: { memory: ${memory} } }`));
    const limit = found?.limit;
    expect.soft(limit?.state === 'known' ? limit.value : undefined, why).toBe(bytes);
  },
);

const template =
  'spec: { containers: [{ name: a, image: "eclipse-temurin:17", command: [java, -Xmx1g, -jar, a.jar] }] }';

table(
  'kinds and versions that only old or extended clusters know',
  [
    { api: 'extensions/v1beta1', kind: 'Deployment', spec: `template: { ${template} }`, why: 'removed in 1.16' },
    { api: 'apps/v1beta2', kind: 'StatefulSet', spec: `template: { ${template} }`, why: 'removed in 1.16' },
    {
      api: 'batch/v2alpha1',
      kind: 'CronJob',
      spec: `jobTemplate: { spec: { template: { ${template} } } }`,
      why: 'removed in 1.21',
    },
    { api: 'v1', kind: 'ReplicationController', spec: `template: { ${template} }`, why: 'an old controller' },
    { api: 'apps.openshift.io/v1', kind: 'DeploymentConfig', spec: `template: { ${template} }`, why: 'OpenShift' },
    { api: 'argoproj.io/v1alpha1', kind: 'Rollout', spec: `template: { ${template} }`, why: 'Argo' },
    { api: 'example.com/v1', kind: 'Anything', spec: `template: { ${template} }`, why: 'a kind nobody knows' },
  ],
  ({ api, kind, spec, why }) => {
    const [found] = judged(`apiVersion: ${api}\nkind: ${kind}\nmetadata: { name: x }\nspec: { ${spec} }\n`);
    expect.soft(found?.ref.kind, why).toBe(kind);
    expect
      .soft(
        found?.options.map(({ text }) => text),
        why,
      )
      .toEqual(['-Xmx1g']);
    expect.soft(found?.container.position?.line, why).toBe(4);
  },
);

const HELM = `---
# Source: shop/templates/serviceaccount.yaml
apiVersion: v1
kind: ServiceAccount
metadata:
  name: shop
  labels: { enabled: true, 1: x }
---
# Source: shop/templates/deployment.yaml
${pod('command: [java, -Xmx1g, -jar, a.jar]')}`;

test('the output of helm template is read, and odd labels of what is not asked for are no gap', () => {
  const facts = manifestFacts([{ file: 'a.yaml', text: HELM }], 'm', instant(0));
  expect(facts.workloads.map(({ ref }) => ref.name)).toEqual(['p']);
  expect(facts.gaps).toEqual([]);
});
