import type { Scenario } from './scenarios.ts';

/** Where the programs and Kafka's settings lie on the machine of the test bed. */
export type Places = { readonly programs: string; readonly broker: string };

/** How a scenario is run: a young run with a heap that may still grow, or with the whole heap touched from the start. */
export type Run = {
  readonly name: string;
  readonly namespace: string;
  readonly limit: number;
  readonly heap: 'growing' | 'touched';
};

/** The options under test. */
export function optionsOf({ collector, heapMiB }: Scenario, heap: Run['heap']): readonly string[] {
  return [
    `-XX:+Use${collector}GC`,
    `-Xmx${heapMiB}m`,
    ...(heap === 'touched' ? [`-Xms${heapMiB}m`, '-XX:+AlwaysPreTouch'] : []),
  ];
}

const withOptions = (words: readonly string[], options: readonly string[]): readonly string[] =>
  words.flatMap((word) => (word === 'JVM' ? options : word.replaceAll(/\bJVM\b/g, options.join(' '))));

const mount = (name: string, path: string) => ({ name, mountPath: path, readOnly: true });

/** The pod of a run: no CPU limit, as the young run has none, and never restarted, so that its first end is its only one. */
export function podOf(scenario: Scenario, { name, namespace, limit, heap }: Run, { programs, broker }: Places): object {
  const { program, jdk } = scenario;
  const options = optionsOf(scenario, heap);
  const { metrics } = program;
  const ports = metrics === undefined ? [] : [{ name: 'metrics', containerPort: metrics.port }];
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name,
      namespace,
      labels: { run: name },
      annotations: metrics === undefined ? {} : { 'prometheus.io/path': metrics.path },
    },
    spec: {
      restartPolicy: 'Never',
      terminationGracePeriodSeconds: 0,
      containers: [
        {
          name: 'jvm',
          image: program.image[jdk],
          imagePullPolicy: 'Never',
          securityContext: { runAsUser: 0 },
          command: withOptions(program.command, options),
          env: Object.entries(program.env).map(([key, value]) => ({
            name: key,
            value: withOptions([value], options).join(' '),
          })),
          ports,
          resources: { requests: { cpu: '20m', memory: '64Mi' }, limits: { memory: `${limit}` } },
          volumeMounts: [mount('programs', '/programs'), mount('broker', '/broker')],
        },
      ],
      volumes: [
        { name: 'programs', hostPath: { path: programs } },
        { name: 'broker', hostPath: { path: broker } },
      ],
    },
  };
}
