import { adds, type Launcher, made, settingLines, variable } from '../launcher.ts';
import { flagOf } from '../memory-rules.ts';

/** Brokers and registries. */
export const MESSAGING_LAUNCHERS: readonly Launcher[] = [
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
        [
          '-server',
          '-Xms8g',
          '-Xmx8g',
          '-Xmn4g',
          '-XX:+AlwaysPreTouch',
          '-XX:MaxDirectMemorySize=15g',
          '-XX:+UseG1GC',
          '-XX:G1HeapRegionSize=16m',
        ],
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
