import { GiB } from '../../units/bytes.ts';
import { adds, type Launcher, type LaunchScene, type Made, made, type Piece, variable } from '../launcher.ts';
import { fromLimit, share } from '../memory-rules.ts';

const G1 = [
  '-server',
  '-XX:+UseG1GC',
  '-XX:MaxGCPauseMillis=20',
  '-XX:InitiatingHeapOccupancyPercent=35',
  '-XX:+ExplicitGCInvokesConcurrent',
  '-XX:MaxInlineLevel=15',
  '-Djava.awt.headless=true',
];

/** The line of `kafka-run-class.sh`, which every Kafka command goes through; only the heap differs by command. */
const runClass = (heap: Made, prefix = 'KAFKA'): readonly Piece[] => [
  variable(`${prefix}_HEAP_OPTS`, { otherwise: heap }),
  variable(`${prefix}_JVM_PERFORMANCE_OPTS`, { otherwise: G1 }),
  variable(`${prefix}_GC_LOG_OPTS`),
  variable(`${prefix}_JMX_OPTS`),
  variable(`${prefix}_LOG4J_OPTS`),
  variable('JAVA_DEBUG_OPTS', { when: (scene) => (scene.text(`${prefix}_DEBUG`) ?? '') !== '' }),
  variable(`${prefix}_OPTS`),
];

const RUN_CLASS = 'apache/kafka bin/kafka-run-class.sh 0194da295042';

/** Apache Kafka's own scripts and the images around them. */
export const KAFKA_LAUNCHERS: readonly Launcher[] = [
  {
    id: 'strimzi-kafka',
    product: 'Strimzi brokers, controllers, Connect, Bridge and Cruise Control',
    versions: 'operator of 2026-08; earlier ones not read',
    image: /quay\.io\/strimzi\/kafka|strimzi\/kafka-bridge|amq-?streams/,
    command:
      /kafka_run\.sh|kafka_connect_run\.sh|kafka_mirror_maker_2_run\.sh|kafka_bridge_run\.sh|cruise_control_run\.sh/,
    reader: 'kafka_run.sh',
    line: [
      variable('KAFKA_HEAP_OPTS', { otherwise: dynamicHeap }),
      variable('KAFKA_JVM_PERFORMANCE_OPTS', { otherwise: G1 }),
      variable('KAFKA_GC_LOG_OPTS'),
      variable('KAFKA_JMX_OPTS'),
      variable('KAFKA_LOG4J_OPTS'),
      variable('KAFKA_OPTS'),
      variable('STRIMZI_JAVA_SYSTEM_PROPERTIES'),
    ],
    notes: ['The operator makes these pods: what counts is jvmOptions of its custom resource.'],
    certainty: 'high',
    source:
      'strimzi/strimzi-kafka-operator docker-images/kafka-based/kafka/scripts/{kafka_run,dynamic_resources}.sh 8541da1e336b',
  },
  {
    id: 'strimzi-operator',
    product: 'Strimzi operators',
    versions: 'main of 2026-08',
    image: /quay\.io\/strimzi\/operator/,
    command: /launch_java\.sh|(?:cluster|topic|user)_operator_run\.sh/,
    reader: 'launch_java.sh',
    line: [
      variable('JAVA_OPTS'),
      adds(['-XX:+ExitOnOutOfMemoryError'], 'always'),
      adds(['-XX:MinRAMPercentage=15', '-XX:MaxRAMPercentage=20'], 'JAVA_OPTS names neither percentage', {
        when: (scene) => !/M(?:in|ax)RAMPercentage/.test(scene.text('JAVA_OPTS') ?? ''),
      }),
    ],
    certainty: 'high',
    source: 'strimzi/strimzi-kafka-operator docker-images/operator/scripts/launch_java.sh 8541da1e',
  },
  {
    id: 'schema-registry',
    product: 'Confluent Schema Registry',
    versions: '5 and later',
    image: /confluentinc\/cp-schema-registry/,
    command: /schema-registry-(?:start|run-class)|\/etc\/confluent\/docker\/run/,
    variables: /^SCHEMA_REGISTRY_(?:HEAP_OPTS|OPTS|JMX_OPTS|LOG4J_OPTS|JVM_PERFORMANCE_OPTS)$/,
    reader: 'schema-registry-run-class',
    line: [
      variable('SCHEMA_REGISTRY_HEAP_OPTS', { otherwise: ['-Xmx512M'] }),
      variable('SCHEMA_REGISTRY_JVM_PERFORMANCE_OPTS', {
        otherwise: [
          '-server',
          '-XX:+UseG1GC',
          '-XX:MaxGCPauseMillis=20',
          '-XX:InitiatingHeapOccupancyPercent=35',
          '-XX:+DisableExplicitGC',
        ],
      }),
      variable('SCHEMA_REGISTRY_JMX_OPTS'),
      variable('SCHEMA_REGISTRY_LOG4J_OPTS'),
      variable('SCHEMA_REGISTRY_OPTS'),
    ],
    ignores: ['KAFKA_HEAP_OPTS', 'KAFKA_OPTS', 'JAVA_OPTS'],
    certainty: 'high',
    source: 'confluentinc/schema-registry bin/schema-registry-run-class 08ff1c395469',
  },
  {
    id: 'kafka-rest',
    product: 'Confluent REST Proxy',
    versions: '5 and later',
    image: /confluentinc\/cp-kafka-rest/,
    command: /kafka-rest-(?:start|run-class)|\/etc\/confluent\/docker\/run/,
    variables: /^KAFKAREST_(?:HEAP_OPTS|OPTS|JMX_OPTS|LOG4J_OPTS)$/,
    reader: 'kafka-rest-run-class',
    line: runClass(['-Xmx256M'], 'KAFKAREST'),
    ignores: ['KAFKA_HEAP_OPTS', 'KAFKA_OPTS', 'JAVA_OPTS'],
    certainty: 'medium',
    source: 'confluentinc/kafka-rest bin/kafka-rest-run-class',
  },
  {
    id: 'ksqldb',
    product: 'Confluent ksqlDB server',
    versions: '0.2x',
    image: /confluentinc\/(?:cp-ksqldb-server|ksqldb-server|cp-ksql-server)/,
    command: /ksql-(?:server-start|run-class)/,
    variables: /^KSQL_(?:HEAP_OPTS|OPTS|JMX_OPTS|LOG4J_OPTS)$/,
    reader: 'ksql-run-class',
    line: runClass(['-Xmx3g'], 'KSQL'),
    certainty: 'low',
    source: 'confluentinc/ksql bin/ksql-run-class',
  },
  {
    id: 'debezium-connect',
    product: 'Debezium Connect image',
    versions: '2.7',
    image: /debezium\/connect(?:-base)?(?::|@|$)/,
    command: /\/docker-entrypoint\.sh start/,
    reader: 'docker-entrypoint.sh',
    line: [
      variable('HEAP_OPTS'),
      variable('KAFKA_HEAP_OPTS', {
        otherwise: ['-Xms256M', '-Xmx2G'],
        when: (scene) => (scene.text('HEAP_OPTS') ?? '') === '',
      }),
      ...runClass([]).slice(1),
    ],
    notes: ['HEAP_OPTS replaces a KAFKA_HEAP_OPTS that stands beside it.'],
    certainty: 'high',
    source: 'debezium/container-images connect-base/2.7/docker-entrypoint.sh 36ef48f2986f',
  },
  {
    id: 'kafka-connect',
    product: 'Kafka Connect',
    versions: '2.x to 3.x',
    image: /kafka-connect|cp-(?:server-)?connect/,
    command: /connect-(?:distributed|standalone|mirror-maker)(?:\.sh)?/,
    reader: 'connect-distributed.sh',
    line: runClass(['-Xms256M', '-Xmx2G']),
    certainty: 'high',
    source: `apache/kafka bin/connect-distributed.sh 01c427f5; ${RUN_CLASS}`,
  },
  {
    id: 'confluent-cp',
    product: 'Confluent Platform brokers',
    versions: 'images of 2026-04',
    image: /confluentinc\/(?:cp-(?:kafka|server|enterprise-kafka)(?::|@|$)|confluent-local)/,
    command: /\/etc\/confluent\/docker\/run/,
    reader: 'kafka-run-class',
    line: runClass(['-Xmx1G', '-Xms1G']),
    certainty: 'high',
    source: 'confluentinc/kafka-images kafka/include/etc/confluent/docker/launch f8e3015a9a60',
  },
  {
    id: 'kafka-zookeeper',
    product: 'ZooKeeper from the Kafka distribution',
    versions: '0.11 to 3.x',
    image: /confluentinc\/cp-zookeeper/,
    command: /zookeeper-server-start(?:\.sh)?/,
    reader: 'zookeeper-server-start.sh',
    line: runClass(['-Xmx512M', '-Xms512M']),
    certainty: 'high',
    source: `apache/kafka bin/zookeeper-server-start.sh; ${RUN_CLASS}`,
  },
  {
    id: 'cruise-control',
    product: 'LinkedIn Cruise Control',
    versions: '2.x',
    image: /cruise-control(?!-ui)/,
    command: /kafka-cruise-control-start\.sh/,
    reader: 'kafka-cruise-control-start.sh',
    line: runClass(['-Xmx1G', '-Xms256M']),
    certainty: 'medium',
    source: 'linkedin/cruise-control kafka-cruise-control-start.sh',
  },
  {
    id: 'kafka-broker',
    product: 'Apache Kafka broker',
    versions: '0.11 to 3.x',
    image: /(?:^|\/)(?:cp-)?kafka(?:-broker)?(?::(?!.*native)|@|$)/,
    command: /kafka-server-start(?:\.sh)?|\/etc\/kafka\/docker\/run/,
    reader: 'kafka-server-start.sh',
    line: runClass(['-Xmx1G', '-Xms1G']),
    notes: ['Kafka tools that probes start in the same container read the same variables.'],
    certainty: 'high',
    source: `apache/kafka bin/kafka-server-start.sh 01c427f5d556; ${RUN_CLASS}`,
  },
  {
    id: 'kafka-tools',
    product: 'Any other Kafka command',
    versions: '0.11 to 3.x',
    command: /kafka-run-class(?:\.sh)?|(?:^|\/)kafka-[a-z-]+\.sh/,
    variables: /^KAFKA_(?:HEAP_OPTS|OPTS|JVM_PERFORMANCE_OPTS|LOG4J_OPTS|JMX_OPTS|GC_LOG_OPTS)$/,
    reader: 'kafka-run-class.sh',
    line: runClass(['-Xmx256M']),
    certainty: 'high',
    source: RUN_CLASS,
  },
];

/** Strimzi: a percentage of the memory with an upper bound, as `-Xms` and `-Xmx` alike. */
function dynamicHeap(scene: LaunchScene): Made {
  const broker =
    /kafka_run\.sh/.test(scene.command) || !/connect|mirror|bridge|cruise/.test(`${scene.command} ${scene.image}`);
  const percent = Number(scene.text('STRIMZI_DYNAMIC_HEAP_PERCENTAGE') ?? (broker ? 50 : 75));
  const most = Number(scene.text('STRIMZI_DYNAMIC_HEAP_MAX') ?? (broker ? 5 * GiB : Number.POSITIVE_INFINITY));
  return fromLimit(scene, (limit) => {
    const heap = share(limit, percent, most);
    return [`-Xms${heap}`, `-Xmx${heap}`];
  });
}

/** ZooKeeper by itself. */
export const ZOOKEEPER_LAUNCHERS: readonly Launcher[] = [
  {
    id: 'bitnami-zookeeper',
    product: 'Bitnami ZooKeeper image',
    versions: '3.9',
    image: /bitnami(?:legacy|secure)?\/zookeeper/,
    command: /\/opt\/bitnami\/scripts\/zookeeper\/run\.sh/,
    reader: 'zookeeper-env.sh',
    line: [
      made(['ZOO_HEAP_SIZE'], (scene) => {
        const heap = scene.text('ZOO_HEAP_SIZE') || '1024';
        return /-Xm[sx]/.test(scene.text('JVMFLAGS') ?? '') ? [] : [`-Xmx${heap}m`, `-Xms${heap}m`];
      }),
      variable('JVMFLAGS'),
    ],
    certainty: 'medium',
    source:
      'bitnami/containers bitnami/zookeeper/3.9/debian-12/rootfs/opt/bitnami/scripts/zookeeper-env.sh 2d4af38ae34d',
  },
  {
    id: 'kubernetes-zookeeper',
    product: 'The ZooKeeper image of the Kubernetes tutorial',
    versions: '1.0-3.4.10',
    image: /kubernetes-zookeeper/,
    command: /start-zookeeper/,
    reader: 'start-zookeeper',
    line: [
      made(['--heap'], ({ command }) => {
        const heap = /--heap=(?<size>\S+)/.exec(command)?.groups?.['size'] ?? '2G';
        return [`-Xmx${heap}`, `-Xms${heap}`];
      }),
    ],
    certainty: 'medium',
    source: 'kow3ns/kubernetes-zookeeper docker/scripts/start-zookeeper',
  },
  {
    id: 'zookeeper',
    product: 'Apache ZooKeeper',
    versions: '3.5 and later',
    image: /(?:^|\/)zookeeper(?::|@|$)/,
    command: /zkServer\.sh/,
    variables: /^(?:ZK_SERVER_HEAP|SERVER_JVMFLAGS|JVMFLAGS)$/,
    reader: 'zkServer.sh',
    sources: /\/conf\/java\.env$/,
    line: [
      adds(['-XX:+HeapDumpOnOutOfMemoryError', '-XX:OnOutOfMemoryError=kill -9 %p'], 'always'),
      made(['ZK_SERVER_HEAP'], (scene) => [`-Xmx${scene.text('ZK_SERVER_HEAP') || '1000'}m`]),
      variable('SERVER_JVMFLAGS'),
      variable('JVMFLAGS'),
    ],
    notes: ['The heap is 1000 MB whatever the limit is.'],
    certainty: 'high',
    source: 'apache/zookeeper bin/zkEnv.sh, bin/zkServer.sh 53a78e36f996',
  },
];
