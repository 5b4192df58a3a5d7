import {
  adds,
  type Launcher,
  type LaunchScene,
  type Made,
  made,
  type Piece,
  settingLines,
  variable,
} from '../launcher.ts';
import { flagOf } from '../memory-rules.ts';

const PULSAR_G1 = [
  '-XX:+UseG1GC',
  '-XX:MaxGCPauseMillis=10',
  '-XX:+ParallelRefProcEnabled',
  '-XX:ParallelGCThreads=32',
  '-XX:ConcGCThreads=32',
  '-XX:G1NewSizePercent=50',
  '-XX:+DisableExplicitGC',
];

/** `apply-config-from-env.py` writes `PULSAR_PREFIX_NAME` into the configuration as NAME. */
const prefixed = (
  name: string,
  rest: { readonly otherwise?: Made | ((scene: LaunchScene) => Made) } = {},
): readonly Piece[] => [
  variable(`PULSAR_PREFIX_${name}`),
  variable(name, {
    ...rest,
    otherwise: (scene) => {
      if ((scene.text(`PULSAR_PREFIX_${name}`) ?? '') !== '') return [];
      return typeof rest.otherwise === 'function' ? rest.otherwise(scene) : (rest.otherwise ?? []);
    },
  }),
];

const PULSAR_MEMORY = ['-Xms2g', '-Xmx2g', '-XX:MaxDirectMemorySize=4g'];

/** Brokers and registries. */
export const MESSAGING_LAUNCHERS: readonly Launcher[] = [
  {
    id: 'pulsar-bookie',
    product: 'Bookie of the Apache Pulsar image',
    versions: '2.8 to 2.10',
    command: /bin\/pulsar bookie/,
    reader: 'pulsar',
    sources: /\/conf\/(?:bkenv|pulsar_env)\.sh$/,
    line: [
      variable('OPTS'),
      ...prefixed('BOOKIE_MEM'),
      ...prefixed('PULSAR_MEM', {
        otherwise: ({ text }) => ((text('BOOKIE_MEM') ?? '') === '' ? PULSAR_MEMORY : []),
      }),
      ...prefixed('BOOKIE_GC'),
      ...prefixed('PULSAR_GC', { otherwise: PULSAR_G1 }),
      ...prefixed('BOOKIE_EXTRA_OPTS'),
      ...prefixed('PULSAR_EXTRA_OPTS'),
    ],
    certainty: 'high',
    source: 'apache/pulsar bin/pulsar 03a149b959f1, conf/bkenv.sh',
  },
  {
    id: 'pulsar',
    product: 'Apache Pulsar broker, proxy, ZooKeeper, functions worker',
    versions: '2.8 to 2.10',
    image: /apachepulsar\/pulsar(?:-all)?(?::|@|$)|streamnative\//,
    command:
      /(?:^|\/)pulsar (?:broker|zookeeper|proxy|standalone|websocket|functions-worker|autorecovery|configuration-store|initialize-cluster-metadata)/,
    variables: /^(?:PULSAR_PREFIX_)?PULSAR_(?:MEM|GC|EXTRA_OPTS)$/,
    reader: 'pulsar',
    sources: /\/conf\/pulsar_env\.sh$/,
    line: [
      variable('OPTS'),
      ...prefixed('PULSAR_MEM', { otherwise: PULSAR_MEMORY }),
      ...prefixed('PULSAR_GC', { otherwise: PULSAR_G1 }),
      ...prefixed('PULSAR_GC_LOG'),
      ...prefixed('PULSAR_EXTRA_OPTS', {
        otherwise: ['-Dpulsar.allocator.exit_on_oom=true', '-Dio.netty.recycler.maxCapacityPerThread=4096'],
      }),
    ],
    certainty: 'high',
    source: 'apache/pulsar conf/pulsar_env.sh 0a58f58fed7f, bin/pulsar 03a149b959f1',
  },
  {
    id: 'pulsar-tools',
    product: 'The command line tools of Apache Pulsar',
    versions: '2.8 to 2.10',
    command: /(?:^|\/)pulsar-(?:admin|client|perf|shell)(?: |$)/,
    reader: 'pulsar-admin',
    line: [variable('OPTS'), variable('PULSAR_MEM', { otherwise: ['-Xmx128m', '-XX:MaxDirectMemorySize=128m'] })],
    certainty: 'medium',
    source: 'apache/pulsar bin/pulsar-admin-common.sh',
  },
  {
    id: 'bookkeeper-autorecovery',
    product: 'Apache BookKeeper autorecovery and shell',
    versions: '4.9 and later',
    command: /bookkeeper (?:autorecovery|shell)/,
    reader: 'bookkeeper',
    line: [],
    notes: ['Which of the bookie’s variables this command takes over was not read.'],
    certainty: 'low',
    source: 'apache/bookkeeper bin/bookkeeper',
  },
  {
    id: 'bookkeeper',
    product: 'Apache BookKeeper',
    versions: '4.9 and later',
    image: /apache\/bookkeeper/,
    command: /bookkeeper (?:bookie|localbookie)|\/opt\/bookkeeper\/scripts\/entrypoint\.sh/,
    variables: /^(?:BK_)?BOOKIE_(?:MEM_OPTS|GC_OPTS|EXTRA_OPTS|MAX_HEAP_MEMORY)$/,
    reader: 'bookkeeper',
    sources: /\/conf\/(?:nettyenv|bkenv)\.sh$/,
    line: [
      variable('BK_BOOKIE_EXTRA_OPTS'),
      variable('BOOKIE_EXTRA_OPTS'),
      variable('BOOKIE_MEM_OPTS'),
      made(['BOOKIE_MIN_HEAP_MEMORY', 'BOOKIE_MAX_HEAP_MEMORY', 'BOOKIE_MAX_DIRECT_MEMORY'], (scene) =>
        (scene.text('BOOKIE_MEM_OPTS') ?? '') !== '' || /-Xmx/.test(scene.text('BK_BOOKIE_EXTRA_OPTS') ?? '')
          ? []
          : [
              ...flagOf(scene, 'BOOKIE_MIN_HEAP_MEMORY', (size) => `-Xms${size}`, '1g'),
              ...flagOf(scene, 'BOOKIE_MAX_HEAP_MEMORY', (size) => `-Xmx${size}`, '1g'),
              ...flagOf(scene, 'BOOKIE_MAX_DIRECT_MEMORY', (size) => `-XX:MaxDirectMemorySize=${size}`, '2g'),
            ],
      ),
      variable('BOOKIE_GC_OPTS'),
      variable('BOOKIE_GC_LOGGING_OPTS'),
      variable('BOOKIE_PERF_OPTS'),
    ],
    certainty: 'high',
    source: 'apache/bookkeeper bin/common.sh 1359c829cfaa',
  },
  {
    id: 'rocketmq-broker',
    product: 'Apache RocketMQ',
    versions: '4.x and 5.x',
    image: /apache\/rocketmq(?!-dashboard|-exporter)/,
    command: /mqbroker|mqnamesrv|runbroker\.sh|runserver\.sh/,
    reader: 'runbroker.sh',
    line: [
      variable('JAVA_OPT'),
      adds(
        ['-server', '-Xms8g', '-Xmx8g', '-Xmn4g', '-XX:+AlwaysPreTouch', '-XX:MaxDirectMemorySize=15g', '-XX:+UseG1GC'],
        'built into the script; only JAVA_OPT_EXT overrides it',
        { when: ({ command }) => !/namesrv|runserver/.test(command) },
      ),
      adds(['-server', '-Xms4g', '-Xmx4g'], 'built into the script of the name server', {
        when: ({ command }) => /namesrv|runserver/.test(command),
        certainty: 'low',
      }),
      variable('JAVA_OPT_EXT'),
    ],
    certainty: 'high',
    source: 'apache/rocketmq distribution/bin/runbroker.sh 00d268aa6201',
  },
  {
    id: 'artemis',
    product: 'Apache ActiveMQ Artemis',
    versions: '2.x',
    image: /apache\/activemq-artemis|artemiscloud\/|amq7\/amq-broker/,
    command: /artemis run|\/var\/lib\/artemis.*\/bin\/artemis/,
    reader: 'artemis',
    sources: /\/etc\/artemis\.profile$/,
    line: [
      variable('JAVA_ARGS', { otherwise: ['-Xms512M', '-Xmx2G', '-XX:+UseG1GC'] }),
      variable('JAVA_ARGS_APPEND', { certainty: 'low' }),
      variable('ARTEMIS_CLUSTER_PROPS'),
      variable('DEBUG_ARGS'),
    ],
    certainty: 'medium',
    source: 'apache/activemq-artemis artemis-cli etc/artemis.profile 01c50e1072ad',
  },
  {
    id: 'activemq-classic',
    product: 'Apache ActiveMQ Classic',
    versions: '5.x',
    image: /apache\/activemq-classic|rmohr\/activemq|webcenter\/activemq|symptoma\/activemq/,
    command: /activemq console/,
    variables: /^ACTIVEMQ_(?:OPTS|OPTS_MEMORY)$/,
    reader: 'activemq',
    line: [
      variable('ACTIVEMQ_OPTS', { otherwise: ['-Xms64M', '-Xmx1G'] }),
      variable('ACTIVEMQ_DEBUG_OPTS'),
      variable('ACTIVEMQ_SSL_OPTS'),
    ],
    ignores: ['ACTIVEMQ_OPTS_MEMORY', 'JAVA_OPTS'],
    certainty: 'medium',
    source: 'apache/activemq assembly/src/release/bin/env 0036084af6ec',
  },
  {
    id: 'nacos',
    product: 'Nacos server image',
    versions: '2.x',
    image: /nacos\/nacos-server/,
    command: /docker-startup\.sh/,
    variables: /^JVM_XM[SXN]$/,
    reader: 'docker-startup.sh',
    line: [
      variable('JAVA_OPT'),
      made(['JVM_XMS', 'JVM_XMX', 'JVM_XMN'], (scene) => [
        ...flagOf(scene, 'JVM_XMS', (size) => `-Xms${size}`, '1g'),
        ...flagOf(scene, 'JVM_XMX', (size) => `-Xmx${size}`, '1g'),
        ...flagOf(scene, 'JVM_XMN', (size) => `-Xmn${size}`, '512m'),
      ]),
      made(['JVM_MS', 'JVM_MMS', 'MODE'], (scene) =>
        scene.text('MODE') === 'standalone'
          ? []
          : [
              ...flagOf(scene, 'JVM_MS', (size) => `-XX:MetaspaceSize=${size}`, '128m'),
              ...flagOf(scene, 'JVM_MMS', (size) => `-XX:MaxMetaspaceSize=${size}`, '320m'),
            ],
      ),
    ],
    ignores: ['JAVA_OPTS', 'JAVA_OPT_EXT'],
    notes: ['JAVA_OPT_EXT stands behind the jar: arguments of the program.'],
    certainty: 'high',
    source: 'nacos-group/nacos-docker build/bin/docker-startup.sh 005d712fb3c5',
  },
  {
    id: 'apollo',
    product: 'Apollo config, admin and portal services',
    versions: '2.x',
    image: /apolloconfig\/apollo-(?:configservice|adminservice|portal)/,
    command: /\/apollo-[a-z]+\/scripts\/startup\.sh/,
    reader: 'startup.sh',
    line: [
      variable('JAVA_OPTS'),
      settingLines(/\/startup\.conf$/, /^JAVA_OPTS$/),
      adds(
        [
          '-XX:ParallelGCThreads=4',
          '-XX:MaxTenuringThreshold=9',
          '-XX:+DisableExplicitGC',
          '-XX:+ScavengeBeforeFullGC',
          '-XX:+ExplicitGCInvokesConcurrent',
          '-XX:+HeapDumpOnOutOfMemoryError',
          '-XX:-OmitStackTraceInFastThrow',
        ],
        'always',
      ),
    ],
    certainty: 'high',
    source: 'apolloconfig/apollo apollo-configservice/src/main/scripts/startup.sh 22862bce9629',
  },
];
