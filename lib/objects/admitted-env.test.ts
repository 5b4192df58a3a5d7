import { expect, table } from '#lib/testing/harness.ts';
import { aContainer, aController, aPod } from '#lib/testing/kube-objects.ts';
import { parseObject } from './parse-object.ts';
import { toWorkloads } from './to-workloads.ts';

const options = (value: string) => ({ name: 'JAVA_TOOL_OPTIONS', value });
const AGENT = options('-javaagent:/otel/agent.jar');

const revision = (n: number) => ({ 'deployment.kubernetes.io/revision': String(n) });

/** A Deployment whose newest ReplicaSet was made from `made`, with one pod that runs with `running`. */
const rolledOut = (template: object[], made: object[], running: object[]) => [
  aController('Deployment', 'cart', { containers: [aContainer({ env: template })] }),
  aController('ReplicaSet', 'cart-1', {
    meta: { owner: { kind: 'Deployment', name: 'cart' }, annotations: revision(1) },
    containers: [aContainer({ env: made })],
  }),
  aPod('cart-1-a', {
    meta: { owner: { kind: 'ReplicaSet', name: 'cart-1' } },
    spec: { containers: [aContainer({ env: running }), aContainer({ name: 'injected' })] },
  }),
];

table(
  'variables that were added when a pod was created',
  [
    {
      why: 'nothing was',
      raw: rolledOut([options('-Xmx1g')], [options('-Xmx1g')], [options('-Xmx1g')]),
      env: ['-Xmx1g'],
    },
    { why: 'one was added', raw: rolledOut([], [], [AGENT]), env: ['-javaagent:/otel/agent.jar'] },
    {
      why: 'one was changed: the pod’s value counts, once',
      raw: rolledOut([options('-Xmx1g')], [options('-Xmx1g')], [options('-Xmx1g -javaagent:/otel/agent.jar')]),
      env: ['-Xmx1g -javaagent:/otel/agent.jar'],
    },
    {
      why: 'a template that is newer than its pods was not changed by a webhook',
      raw: rolledOut([options('-Xmx2g')], [options('-Xmx1g')], [options('-Xmx1g')]),
      env: ['-Xmx2g'],
    },
    {
      why: 'without pods the template stands alone',
      raw: rolledOut([options('-Xmx1g')], [], []).slice(0, 2),
      env: ['-Xmx1g'],
    },
  ],
  ({ why, raw, env }) => {
    const objects = raw.flatMap((object) => {
      const parsed = parseObject(object, 'kubernetes');
      return parsed.ok ? [parsed.value] : [];
    });
    const { workloads } = toWorkloads(objects, { cluster: 't', source: 'kubernetes', allConfigMaps: () => true });
    const containers = workloads[0]?.template.containers ?? [];
    expect
      .soft(
        containers.map(({ name }) => name),
        why,
      )
      .toEqual(['app']);
    expect
      .soft(
        containers[0]?.env.map(({ value }) => value.state === 'known' && value.value),
        why,
      )
      .toEqual(env);
  },
);
