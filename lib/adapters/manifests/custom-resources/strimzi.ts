import { z } from 'zod';
import {
  Count,
  type CustomResource,
  customResource,
  type Derived,
  entries,
  literal,
  Metadata,
  Part,
  Text,
} from './derived.ts';

/** Source: strimzi/strimzi-kafka-operator cluster-operator JvmOptionUtils.java 8541da1e. */
const JvmOptions = z
  .object({
    '-Xms': Text.nullish(),
    '-Xmx': Text.nullish(),
    '-XX': z.record(z.string(), Text).nullish(),
    javaSystemProperties: z.array(z.object({ name: z.string(), value: Text })).nullish(),
  })
  .nullish();
type JvmOptions = z.infer<typeof JvmOptions>;

const ContainerTemplate = z.object({ env: Part.optional() }).nullish();

const Component = z
  .object({
    image: z.string().nullish(),
    replicas: Count,
    resources: Part.optional(),
    jvmOptions: JvmOptions,
    template: z
      .object({
        kafkaContainer: ContainerTemplate,
        zookeeperContainer: ContainerTemplate,
        connectContainer: ContainerTemplate,
      })
      .partial()
      .nullish(),
  })
  .nullish();
type Component = NonNullable<z.infer<typeof Component>>;

const switchOf = ([name, value]: readonly [string, string]): string => {
  if (/^true$/i.test(value)) return `-XX:+${name}`;
  return /^false$/i.test(value) ? `-XX:-${name}` : `-XX:${name}=${value}`;
};

/** These go with the heap; all other flags go with the collector. */
const OF_THE_HEAP = ['InitialRAMPercentage', 'MaxRAMPercentage'];

/** The words that the operator makes of `jvmOptions`; the two unlocking flags come first, the others by name. */
function wordsOf(options: JvmOptions): { readonly heap: string; readonly flags: string; readonly properties: string } {
  const given = options?.['-XX'] ?? {};
  const heap = [
    ...(options?.['-Xms'] ? [`-Xms${options['-Xms']}`] : []),
    ...(options?.['-Xmx'] ? [`-Xmx${options['-Xmx']}`] : []),
    ...OF_THE_HEAP.flatMap((name) => (given[name] === undefined ? [] : [`-XX:${name}=${given[name]}`])),
  ];
  const flags = Object.entries(given)
    .filter(([name]) => !OF_THE_HEAP.includes(name))
    .toSorted(([a], [b]) => Number(b.startsWith('Unlock')) - Number(a.startsWith('Unlock')) || (a < b ? -1 : 1))
    .map(switchOf);
  const properties = (options?.javaSystemProperties ?? []).map(({ name, value }) => `-D${name}=${value}`);
  return { heap: heap.join(' '), flags: flags.join(' '), properties: properties.join(' ') };
}

/** The variables of a Kafka process. */
function kafkaVariables(options: JvmOptions): readonly object[] {
  const { heap, flags, properties } = wordsOf(options);
  return [
    ...(heap === '' ? [] : [literal('KAFKA_HEAP_OPTS', heap)]),
    ...(flags === '' ? [] : [literal('KAFKA_JVM_PERFORMANCE_OPTS', flags)]),
    ...(properties === '' ? [] : [literal('STRIMZI_JAVA_SYSTEM_PROPERTIES', properties)]),
  ];
}

/** The variables of an operator, which starts by another script. */
function operatorVariables(options: JvmOptions): readonly object[] {
  const { heap, flags, properties } = wordsOf(options);
  const words = `${heap} ${flags}`.trim();
  return [
    ...(words === '' ? [] : [literal('STRIMZI_JAVA_OPTS', words)]),
    ...(properties === '' ? [] : [literal('STRIMZI_JAVA_SYSTEM_PROPERTIES', properties)]),
  ];
}

type Started = { readonly container: string; readonly command: string; readonly image?: string };

function component(name: string, place: string, part: Component, { container, command, image }: Started): Derived {
  const extra = part.template?.kafkaContainer ?? part.template?.zookeeperContainer ?? part.template?.connectContainer;
  return {
    name,
    replicas: part.replicas ?? undefined,
    place,
    template: {
      spec: {
        containers: [
          {
            name: container,
            image: part.image ?? image ?? 'quay.io/strimzi/kafka',
            command: [command],
            resources: part.resources,
            env: [
              ...(/operator_run/.test(command) ? operatorVariables : kafkaVariables)(part.jvmOptions),
              ...entries(extra?.env),
            ],
          },
        ],
      },
    },
  };
}

const BROKER = { container: 'kafka', command: '/opt/kafka/kafka_run.sh' };
const OPERATOR = 'quay.io/strimzi/operator';

const Kafka = z.object({
  metadata: Metadata,
  spec: z.object({
    kafka: Component,
    zookeeper: Component,
    cruiseControl: Component,
    entityOperator: z.object({ topicOperator: Component, userOperator: Component }).partial().nullish(),
  }),
});

const Single = z.object({ metadata: Metadata, spec: Component });

const SOURCE = 'https://strimzi.io/docs/operators/latest/configuring.html';

const single = (kind: string, part: Started): CustomResource =>
  customResource({ group: 'kafka.strimzi.io', kind, source: SOURCE }, Single, ({ metadata, spec }) =>
    spec ? [component(metadata.name, 'spec', spec, part)] : [],
  );

/** Kafka clusters of Strimzi and what belongs to them. */
export const STRIMZI: readonly CustomResource[] = [
  customResource(
    { group: 'kafka.strimzi.io', kind: 'Kafka', source: SOURCE },
    Kafka,
    ({ metadata: { name }, spec }) => [
      ...(spec.kafka ? [component(name, 'spec.kafka', spec.kafka, BROKER)] : []),
      ...(spec.zookeeper
        ? [
            component(`${name}-zookeeper`, 'spec.zookeeper', spec.zookeeper, {
              container: 'zookeeper',
              command: '/opt/kafka/zookeeper_run.sh',
            }),
          ]
        : []),
      ...(spec.entityOperator?.topicOperator
        ? [
            component(
              `${name}-topic-operator`,
              'spec.entityOperator.topicOperator',
              spec.entityOperator.topicOperator,
              { container: 'topic-operator', command: '/opt/strimzi/bin/topic_operator_run.sh', image: OPERATOR },
            ),
          ]
        : []),
      ...(spec.entityOperator?.userOperator
        ? [
            component(`${name}-user-operator`, 'spec.entityOperator.userOperator', spec.entityOperator.userOperator, {
              container: 'user-operator',
              command: '/opt/strimzi/bin/user_operator_run.sh',
              image: OPERATOR,
            }),
          ]
        : []),
      ...(spec.cruiseControl
        ? [
            component(`${name}-cruise-control`, 'spec.cruiseControl', spec.cruiseControl, {
              container: 'cruise-control',
              command: '/opt/cruise-control/cruise_control_run.sh',
            }),
          ]
        : []),
    ],
  ),
  single('KafkaNodePool', BROKER),
  single('KafkaConnect', { container: 'connect', command: '/opt/kafka/kafka_connect_run.sh' }),
  single('KafkaMirrorMaker2', { container: 'mirrormaker2', command: '/opt/kafka/kafka_mirror_maker_2_run.sh' }),
  single('KafkaBridge', {
    container: 'bridge',
    command: '/opt/strimzi/bin/kafka_bridge_run.sh',
    image: 'quay.io/strimzi/kafka-bridge',
  }),
];
