import { adds, type Launcher, type LaunchScene, made, optionLines, type Piece, variable } from '../launcher.ts';
import { flagOf, megabytes } from '../memory-rules.ts';

const heap = (most: readonly string[], least: readonly string[] = []): Piece =>
  made([...most, ...least], (scene) => [
    ...most.flatMap((name) => flagOf(scene, name, (size) => `-Xmx${megabytes(size)}`)).slice(0, 1),
    ...least.flatMap((name) => flagOf(scene, name, (size) => `-Xms${megabytes(size)}`)).slice(0, 1),
  ]);

/** Options of one role of a daemon: only the one whose name stands in the command. */
const roles = (prefix: string, names: readonly string[], suffix = 'OPTS'): readonly Piece[] =>
  names.map((name) =>
    variable(`${prefix}_${name.toUpperCase().replaceAll('-', '')}_${suffix}`, {
      when: ({ command }) => new RegExp(`\\b${name}\\b`, 'i').test(command) || command === '',
    }),
  );

const HDFS_ROLES = ['namenode', 'datanode', 'journalnode', 'secondarynamenode', 'zkfc', 'nfs3'];
const YARN_ROLES = ['resourcemanager', 'nodemanager', 'timelineserver'];

const JVM_CONFIG = /\/jvm\.config$/;

const druidSizes = (scene: LaunchScene): readonly string[] => [
  ...flagOf(scene, 'DRUID_XMX', (size) => `-Xmx${size}`),
  ...flagOf(scene, 'DRUID_XMS', (size) => `-Xms${size}`),
  ...flagOf(scene, 'DRUID_MAXNEWSIZE', (size) => `-XX:MaxNewSize=${size}`),
  ...flagOf(scene, 'DRUID_NEWSIZE', (size) => `-XX:NewSize=${size}`),
  ...flagOf(scene, 'DRUID_MAXDIRECTMEMORYSIZE', (size) => `-XX:MaxDirectMemorySize=${size}`),
];

const isTrino = ({ image, command }: LaunchScene): boolean => /trino/.test(`${image} ${command}`);

/** A file that is mounted, whether its text is known or not: a directory hides the image's file as well. */
const hasOwnConfig = ({ files, isMounted }: LaunchScene): boolean =>
  files.some(({ path }) => JVM_CONFIG.test(path)) || isMounted(/\/etc(?:\/trino|\/presto)?$|\/jvm\.config$/);

/** Hadoop 2 gives every command 1000 MB; Hadoop 3 leaves it to the JVM. */
const isHadoop2 = ({ image }: LaunchScene): boolean => /hadoop-?2(?:\.|-|$)|\/hadoop:2\./.test(image);

/** The Hadoop family: daemons with one variable a role. */
export const HADOOP_LAUNCHERS: readonly Launcher[] = [
  {
    id: 'hadoop',
    product: 'Apache Hadoop',
    versions: '2.x read, 3.x names',
    image: /apache\/hadoop|bde2020\/hadoop|(?:^|\/)hadoop(?::|@|$)/,
    command: /(?:^|\/)(?:hdfs|yarn|mapred|hadoop) (?:--\S+ )*(?:--daemon \w+ )?\w+/,
    variables: /^(?:HADOOP_OPTS|HADOOP_HEAPSIZE(?:_MAX)?|HDFS_\w+_OPTS|YARN_\w*OPTS|HADOOP_\w+_OPTS)$/,
    reader: 'hadoop-functions.sh',
    sources: /\/hadoop-env\.sh$/,
    line: [
      adds(['-Xmx1000m'], 'HADOOP_HEAPSIZE is empty', {
        when: (scene) => isHadoop2(scene) && (scene.text('HADOOP_HEAPSIZE') ?? '') === '',
      }),
      heap(['HADOOP_HEAPSIZE_MAX', 'HADOOP_HEAPSIZE'], ['HADOOP_HEAPSIZE_MIN']),
      variable('HADOOP_OPTS'),
      ...roles('HDFS', HDFS_ROLES),
      ...roles('HADOOP', HDFS_ROLES),
      ...roles('YARN', YARN_ROLES),
      variable('YARN_OPTS', { when: ({ command }) => /yarn/.test(command) }),
      variable('HADOOP_CLIENT_OPTS', {
        when: ({ command }) => !/namenode|datanode|journalnode|manager|zkfc/.test(command),
      }),
    ],
    certainty: 'medium',
    source: 'apache/hadoop hadoop-common-project/hadoop-common/src/main/conf/hadoop-env.sh 022474c80717',
  },
  {
    id: 'hbase',
    product: 'Apache HBase',
    versions: '2.x and 3.x',
    image: /(?:^|\/)hbase(?:-(?:master|regionserver|base|thrift|rest))?(?::|@|$)/,
    command: /(?:^|\/)hbase (?:--\S+ \S+ )*(?:master|regionserver|rest|thrift2?|zookeeper|org\.apache)/,
    variables: /^HBASE_(?:OPTS|HEAPSIZE|\w+_OPTS)$/,
    reader: 'hbase',
    sources: /\/hbase-env\.sh$/,
    line: [
      heap(['HBASE_HEAPSIZE']),
      made(['HBASE_OFFHEAPSIZE'], (scene) =>
        flagOf(scene, 'HBASE_OFFHEAPSIZE', (size) => `-XX:MaxDirectMemorySize=${megabytes(size)}`),
      ),
      variable('HBASE_OPTS'),
      variable('SERVER_GC_OPTS'),
      ...roles('HBASE', ['master', 'regionserver', 'thrift', 'rest', 'zookeeper']),
    ],
    certainty: 'medium',
    source: 'apache/hbase bin/hbase 000e4d12ba60',
  },
  {
    id: 'ozone',
    product: 'Apache Ozone',
    versions: '2026',
    image: /apache\/ozone(?!-testkrb5)/,
    command: /(?:^|\/)ozone (?:om|scm|datanode|s3g|recon|httpfs|csi)/,
    variables: /^OZONE_(?:\w+_)?OPTS$/,
    reader: 'ozone-functions.sh',
    sources: /\/ozone-env\.sh$/,
    line: [
      heap(['OZONE_HEAPSIZE_MAX', 'OZONE_HEAPSIZE'], ['OZONE_HEAPSIZE_MIN']),
      variable('OZONE_OPTS'),
      ...roles('OZONE', ['om', 'scm', 'datanode', 's3g', 'recon', 'httpfs', 'csi']),
      variable('HADOOP_OPTS'),
    ],
    certainty: 'high',
    source: 'apache/ozone hadoop-ozone/dist/src/shell/ozone/ozone-functions.sh 78d5650c313f',
  },
  {
    id: 'hive',
    product: 'Apache Hive',
    versions: '3 and 4',
    image: /(?:^|\/)(?:apache\/)?hive(?:-metastore)?(?::|@|$)/,
    command: /(?:^|\/)hive(?:server2)? --service|schematool|start-metastore/,
    reader: 'hive',
    sources: /\/(?:hive|hadoop)-env\.sh$/,
    line: [
      heap(['HADOOP_HEAPSIZE_MAX', 'HADOOP_HEAPSIZE']),
      variable('HADOOP_OPTS'),
      variable('HADOOP_CLIENT_OPTS'),
      variable('SERVICE_OPTS'),
    ],
    certainty: 'low',
    source: 'apache/hive packaging/src/docker/entrypoint.sh',
  },
  {
    id: 'druid',
    product: 'Apache Druid image',
    versions: '0.1x to 2x',
    image: /apache\/(?:incubator-)?druid(?!-operator)/,
    command: /druid\.sh (?:broker|historical|coordinator|overlord|middleManager|indexer|router)/,
    variables: /^DRUID_XM[SX]$/,
    reader: 'druid.sh',
    line: [
      optionLines(/\/jvm\.config$/),
      made(['DRUID_XMX', 'DRUID_XMS', 'DRUID_MAXNEWSIZE', 'DRUID_NEWSIZE', 'DRUID_MAXDIRECTMEMORYSIZE'], druidSizes),
      variable('JAVA_OPTS'),
    ],
    otherJvms: 'a middleManager starts one JVM a task',
    certainty: 'high',
    source: 'apache/druid distribution/docker/druid.sh 014967a4540b',
  },
  {
    id: 'zeppelin',
    product: 'Apache Zeppelin',
    versions: '0.8 and 0.9',
    image: /apache\/zeppelin/,
    command: /zeppelin(?:-daemon)?\.sh/,
    variables: /^ZEPPELIN_(?:MEM|JAVA_OPTS)$/,
    reader: 'zeppelin.sh',
    sources: /\/zeppelin-env\.sh$/,
    line: [
      variable('JAVA_OPTS'),
      variable('ZEPPELIN_JAVA_OPTS'),
      variable('ZEPPELIN_MEM', { otherwise: ['-Xms1024m', '-Xmx1024m'] }),
    ],
    otherJvms: 'one JVM an interpreter, sized by ZEPPELIN_INTP_MEM',
    certainty: 'high',
    source: 'apache/zeppelin bin/common.sh 028e6ceeb5e4',
  },
  {
    id: 'trino',
    product: 'Trino and Presto',
    versions: 'the default file of the image',
    image: /trinodb\/trino|prestosql\/presto|prestodb\/presto|starburstdata\/starburst-enterprise/,
    command: /\/usr\/lib\/trino\/bin\/(?:run-trino|launcher)|(?:^|\/)launcher(?:\.py)? run/,
    reader: 'launcher',
    line: [
      adds(
        [
          '-XX:InitialRAMPercentage=80',
          '-XX:MaxRAMPercentage=80',
          '-XX:G1HeapRegionSize=32M',
          '-XX:+ExplicitGCInvokesConcurrent',
          '-XX:+HeapDumpOnOutOfMemoryError',
          '-XX:+ExitOnOutOfMemoryError',
          '-XX:ReservedCodeCacheSize=256M',
        ],
        'the image’s own jvm.config, when no file replaces it',
        { when: (scene) => isTrino(scene) && !hasOwnConfig(scene) },
      ),
      adds(
        { unknown: 'the image’s own jvm.config is that of its release' },
        'the image’s own jvm.config, when no file replaces it',
        { when: (scene) => !isTrino(scene) && !hasOwnConfig(scene) },
      ),
      optionLines(JVM_CONFIG),
    ],
    ignores: ['JAVA_OPTS'],
    certainty: 'high',
    source: 'trinodb/trino core/docker/default/etc/jvm.config 0a40d1ced651',
  },
];
