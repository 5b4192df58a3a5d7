import { readShell } from '#lib/adapters/shell/read-shell.ts';
import { expect, table } from '#lib/testing/harness.ts';
import { from, known } from '../known.ts';
import type { Container, EnvVar } from '../model/container.ts';
import { type Bytes, gib, mib } from '../units/bytes.ts';
import { commandLine } from './command-line.ts';

const SPEC = from('pod-spec');

type Row = {
  readonly why: string;
  readonly image: string;
  readonly command?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly limit?: Bytes | 'unset';
  readonly mounts?: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
  /** What reaches the JVM, in its order; `has` and `lacks` look at single options. */
  readonly has?: readonly string[];
  readonly lacks?: readonly string[];
  readonly by?: string;
};

const container = ({ image, command, env = {}, limit = gib(1), mounts = [], files = {} }: Row): Container => ({
  name: 'app',
  role: 'main',
  image,
  command,
  args: undefined,
  workingDir: undefined,
  env: Object.entries(env).map(
    ([name, value]): EnvVar => ({ name, value: known(value, SPEC), origin: { kind: 'literal' } }),
  ),
  resources: {
    memoryLimit: known(limit, SPEC),
    memoryRequest: known(limit, SPEC),
    cpuLimit: known('unset', SPEC),
    cpuRequest: known('unset', SPEC),
  },
  probes: {},
  volumeMounts: mounts.map((path) => ({ path, volume: 'v', readOnly: true, subPath: undefined })),
  files: Object.entries(files).map(([path, text]) => ({ path, configMap: 'cm', key: 'k', text })),
  hasPreStop: false,
  readOnlyRootFilesystem: false,
  memoryResizePolicy: undefined,
  fieldPath: 'spec.containers[0]',
  position: undefined,
});

const rows: readonly Row[] = [
  {
    why: 'Pulsar to 2.10: G1 with experimental flags, unlocked',
    image: 'apachepulsar/pulsar:2.9.1',
    has: ['-Xmx2g', '-XX:+UnlockExperimentalVMOptions', '-XX:G1NewSizePercent=50'],
  },
  {
    why: 'Pulsar since 2.11: ZGC',
    image: 'apachepulsar/pulsar:3.0.0',
    has: ['-XX:+UseZGC'],
    lacks: ['-XX:+UseG1GC', '-XX:G1NewSizePercent=50'],
  },
  {
    why: 'a bookie takes PULSAR_MEM when it has none of its own',
    image: 'apachepulsar/pulsar-all:2.8.0',
    command: ['bin/pulsar', 'bookie'],
    env: { PULSAR_MEM: '-Xmx256m' },
    has: ['-Xmx256m'],
    lacks: ['-Xmx2g'],
  },
  {
    why: 'and passes over it when it has one',
    image: 'apachepulsar/pulsar-all:2.8.0',
    command: ['bin/pulsar', 'bookie'],
    env: { PULSAR_MEM: '-Xmx256m', BOOKIE_MEM: '-Xmx300m' },
    has: ['-Xmx300m'],
    lacks: ['-Xmx256m'],
  },
  {
    why: 'a bookie of BookKeeper has a collector of its own',
    image: 'apache/bookkeeper:4.16.0',
    has: ['-Xmx1g', '-XX:MaxDirectMemorySize=2g', '-XX:+UseG1GC'],
  },
  {
    why: 'autorecovery is sized like a bookie',
    image: 'apache/bookkeeper:4.16.0',
    command: ['/opt/bookkeeper/bin/bookkeeper', 'autorecovery'],
    env: { BOOKIE_MAX_HEAP_MEMORY: '400m' },
    has: ['-Xms1g', '-Xmx400m'],
    by: 'bookkeeper-autorecovery',
  },
  {
    why: 'Confluent’s script starts what the image holds: a broker',
    image: 'confluentinc/cp-kafka:7.6.0',
    command: ['sh', '-c', 'export X=1; exec /etc/confluent/docker/run'],
    has: ['-Xmx1G'],
    by: 'confluent-cp',
  },
  {
    why: 'Connect',
    image: 'confluentinc/cp-kafka-connect:7.6.0',
    command: ['/etc/confluent/docker/run'],
    has: ['-Xmx2G'],
    by: 'kafka-connect',
  },
  {
    why: 'ZooKeeper',
    image: 'confluentinc/cp-zookeeper:7.6.0',
    command: ['/etc/confluent/docker/run'],
    has: ['-Xmx512M'],
    by: 'kafka-zookeeper',
  },
  {
    why: 'ksqlDB',
    image: 'confluentinc/cp-ksqldb-server:7.6.0',
    command: ['/etc/confluent/docker/run'],
    has: ['-Xmx3g'],
    by: 'ksqldb',
  },
  {
    why: 'another image: a broker is the most common',
    image: 'registry.example/streams:1',
    command: ['/etc/confluent/docker/run'],
    by: 'confluent-cp',
  },
  {
    why: 'Strimzi: half of the limit, at most 5 GiB',
    image: 'quay.io/strimzi/kafka:0.45.0-kafka-3.9.0',
    limit: gib(2),
    has: ['-Xms1024m', '-Xmx1024m'],
  },
  {
    why: 'Strimzi without limit and request: an initial heap alone',
    image: 'quay.io/strimzi/kafka:0.45.0-kafka-3.9.0',
    limit: 'unset',
    has: ['-Xms128M'],
    lacks: ['-Xmx128M'],
  },
  {
    why: 'an operator of Strimzi takes its options from the resource',
    image: 'quay.io/strimzi/operator:0.45.0',
    env: { STRIMZI_JAVA_OPTS: '-Xmx256m' },
    has: ['-Xmx256m', '-XX:+ExitOnOutOfMemoryError'],
  },
  {
    why: 'Keycloak 23: a fixed heap and the parallel collector',
    image: 'quay.io/keycloak/keycloak:23.0.1',
    has: ['-Xmx512m', '-XX:+UseParallelGC'],
    lacks: ['-XX:MaxRAMPercentage=70'],
  },
  {
    why: 'Keycloak 26: shares of the limit and G1',
    image: 'quay.io/keycloak/keycloak:26.1',
    has: ['-XX:MaxRAMPercentage=70', '-XX:+UseG1GC'],
    lacks: ['-Xmx512m'],
  },
  {
    why: 'Keycloak’s own heap variable replaces the shares',
    image: 'quay.io/keycloak/keycloak:26.1',
    env: { JAVA_OPTS_KC_HEAP: '-Xmx700m' },
    has: ['-Xmx700m', '-XX:+UseG1GC'],
    lacks: ['-XX:MaxRAMPercentage=70'],
  },
  {
    why: 'and has no effect beside JAVA_OPTS',
    image: 'quay.io/keycloak/keycloak:26.1',
    env: { JAVA_OPTS: '-Xmx600m', JAVA_OPTS_KC_HEAP: '-Xmx700m' },
    has: ['-Xmx600m'],
    lacks: ['-Xmx700m', '-XX:+UseG1GC'],
  },
  {
    why: 'Flink divides the size of its shipped file',
    image: 'flink:1.17',
    command: ['/docker-entrypoint.sh', 'taskmanager'],
    has: ['-Xmx536870902', '-XX:MaxDirectMemorySize=268435458', '-XX:MaxMetaspaceSize=268435456'],
  },
  {
    why: 'Flink’s settings move the parts',
    image: 'flink:1.17',
    command: ['/docker-entrypoint.sh', 'jobmanager'],
    env: { FLINK_PROPERTIES: 'jobmanager.memory.flink.size: 1gb\njobmanager.memory.off-heap.size: 24m' },
    has: ['-Xmx1048576000'],
  },
  {
    why: 'Flink with a mounted directory whose file is not known',
    image: 'flink:1.17',
    command: ['/docker-entrypoint.sh', 'jobmanager'],
    mounts: ['/opt/flink/conf'],
    lacks: ['-Xmx469762048'],
  },
  {
    why: 'Logstash takes JAVA_TOOL_OPTIONS away',
    image: 'docker.elastic.co/logstash/logstash:8.14.0',
    env: { JAVA_TOOL_OPTIONS: '-Xmx3g' },
    has: ['-Xmx1g'],
    lacks: ['-Xmx3g'],
  },
  {
    why: 'a mounted file replaces Logstash’s own',
    image: 'docker.elastic.co/logstash/logstash:8.14.0',
    mounts: ['/usr/share/logstash/config/jvm.options'],
    files: { '/usr/share/logstash/config/jvm.options': '-XX:+UseG1GC' },
    has: ['-XX:+UseG1GC'],
    lacks: ['-Xmx1g'],
  },
  {
    why: 'Solr’s -m is its heap',
    image: 'solr:9.4',
    command: ['solr', 'start', '-f', '-m', '2g'],
    has: ['-Xms2g', '-Xmx2g', '-Xss256k'],
  },
  {
    why: 'Neo4j reads a mounted file, and a variable replaces its line',
    image: 'neo4j:5.12',
    env: { NEO4J_server_memory_heap_initial__size: '300m' },
    files: { '/conf/neo4j.conf': 'server.memory.heap.max_size=900m\nserver.memory.heap.initial_size=100m\n' },
    has: ['-Xms300m', '-Xmx900m'],
    lacks: ['-Xms100m'],
  },
  {
    why: 'Cassandra’s young generation counts with CMS alone',
    image: 'cassandra:5.0',
    env: { MAX_HEAP_SIZE: '2G', HEAP_NEWSIZE: '400M' },
    has: ['-Xmx2G'],
    lacks: ['-Xmn400M'],
  },
  {
    why: 'as in 3.11',
    image: 'cassandra:3.11',
    env: { MAX_HEAP_SIZE: '2G', HEAP_NEWSIZE: '400M' },
    has: ['-Xmx2G', '-Xmn400M'],
  },
  {
    why: 'UBI 9: a ratio of the limit and ratios of the collector',
    image: 'registry.access.redhat.com/ubi9/openjdk-17:1.20',
    env: { JAVA_MAX_MEM_RATIO: '60', GC_TIME_RATIO: '9' },
    has: ['-XX:MaxRAMPercentage=60.0', '-XX:GCTimeRatio=9', '-XX:MinHeapFreeRatio=10'],
  },
  {
    why: 'UBI 9: an empty JAVA_OPTS switches all of it off',
    image: 'registry.access.redhat.com/ubi9/openjdk-17:1.20',
    env: { JAVA_OPTS: '', JAVA_OPTS_APPEND: '-Xmx1g' },
    lacks: ['-XX:MaxRAMPercentage=80.0', '-Xmx1g', '-XX:+UseParallelGC'],
  },
  {
    why: 'UBI 8 before 1.15: half of the limit, a quarter of that to begin with',
    image: 'registry.access.redhat.com/ubi8/openjdk-11:1.10',
    has: ['-Xms128m', '-Xmx512m'],
  },
  {
    why: 'fabric8’s script gives a small container one compiler',
    image: 'fabric8/java-alpine-openjdk8-jre:1.6',
    limit: mib(256),
    has: ['-XX:TieredStopAtLevel=1', '-Xmx128m'],
  },
  {
    why: 'WildFly to 34 bounds its metaspace',
    image: 'quay.io/wildfly/wildfly:26.1.3.Final-jdk17',
    has: ['-Xmx512m', '-XX:MaxMetaspaceSize=256m'],
  },
  {
    why: 'later ones do not',
    image: 'quay.io/wildfly/wildfly:36.0.0.Final-jdk21',
    has: ['-Xmx512m'],
    lacks: ['-XX:MaxMetaspaceSize=256m'],
  },
  {
    why: 'Hadoop 2 gives every command 1000 MB',
    image: 'bde2020/hadoop-namenode:2.0.0-hadoop2.7.4-java8',
    command: ['hdfs', 'namenode'],
    has: ['-Xmx1000m'],
  },
  {
    why: 'Hadoop 3 gives none',
    image: 'apache/hadoop:3',
    command: ['hdfs', 'namenode'],
    lacks: ['-Xmx1000m'],
  },
  {
    why: 'Trino’s own file',
    image: 'trinodb/trino:450',
    has: ['-XX:MaxRAMPercentage=80', '-XX:ReservedCodeCacheSize=256M'],
  },
  {
    why: 'NiFi’s own heap',
    image: 'apache/nifi:2.0.0',
    has: ['-Xms1g', '-Xmx1g'],
  },
  {
    why: 'which a mounted file replaces',
    image: 'apache/nifi:1.23.2',
    mounts: ['/opt/nifi/nifi-current/conf/bootstrap.conf'],
    files: { '/opt/nifi/nifi-current/conf/bootstrap.conf': 'java.arg.3=-Xmx3g\n' },
    has: ['-Xmx3g'],
    lacks: ['-Xmx512m'],
  },
  {
    why: 'Rundeck takes three quarters',
    image: 'rundeck/rundeck:5.1.0',
    has: ['-XX:MaxRAMPercentage=75'],
  },
  {
    why: 'a Jib image has no shell',
    image: 'us-central1-docker.pkg.dev/bank-of-anthos-ci/bank-of-anthos/ledgerwriter:v0.6.10',
    env: { JVM_OPTS: '-Xmx512m' },
    lacks: ['-Xmx512m'],
  },
  {
    why: 'OpenJ9 has a variable of its own',
    image: 'ibm-semeru-runtimes:open-17-jre',
    command: ['java', '-jar', 'a.jar'],
    env: { OPENJ9_JAVA_OPTIONS: '-Xmx1g', IBM_JAVA_OPTIONS: '-Xmx2g' },
    has: ['-Xmx1g'],
    lacks: ['-Xmx2g'],
  },
  {
    why: 'which HotSpot passes over',
    image: 'eclipse-temurin:17-jre',
    command: ['java', '-jar', 'a.jar'],
    env: { OPENJ9_JAVA_OPTIONS: '-Xmx1g' },
    lacks: ['-Xmx1g'],
  },
  {
    why: 'release 8 knows no JDK_JAVA_OPTIONS',
    image: 'eclipse-temurin:8u402-b06-jre',
    command: ['java', '-jar', 'a.jar'],
    env: { JDK_JAVA_OPTIONS: '-Xmx1g', JAVA_TOOL_OPTIONS: '-Xmx700m' },
    has: ['-Xmx700m'],
    lacks: ['-Xmx1g'],
  },
];

table('what each start script makes of the variables it reads, and what it adds by itself', rows, (row) => {
  const { options, launcher } = commandLine({ container: container(row), shell: readShell });
  const reach = options
    .filter(({ readBy, state }) => readBy !== 'none' && readBy !== 'unknown' && state === 'effective')
    .map(({ text }) => text);
  for (const text of row.has ?? []) expect.soft(reach, row.why).toContain(text);
  for (const text of row.lacks ?? []) expect.soft(reach, row.why).not.toContain(text);
  if (row.by !== undefined) expect.soft(launcher?.id, row.why).toBe(row.by);
});
