import {
  adds,
  type Launcher,
  type LaunchScene,
  type Made,
  made,
  optionLines,
  settingLines,
  variable,
} from '../launcher.ts';
import { flagOf } from '../memory-rules.ts';

const NEO4J_CONF = /\/neo4j\.conf$/;

const NEO4J_SIZES = ['server', 'dbms'].flatMap((prefix) => [
  `NEO4J_${prefix}_memory_heap_initial__size`,
  `NEO4J_${prefix}_memory_heap_max__size`,
]);

/** Databases and grids. */
export const DATA_STORE_LAUNCHERS: readonly Launcher[] = [
  {
    id: 'cassandra-tools',
    product: 'The command line tools of Cassandra',
    versions: '3.11 to 5',
    command: /(?:^|\/)(?:cassandra-stress|nodetool|sstable\w+)(?: |$)/,
    reader: 'cassandra.in.sh',
    line: [variable('JVM_OPTS')],
    certainty: 'medium',
    source: 'apache/cassandra tools/bin/cassandra-stress, tools/bin/cassandra.in.sh',
  },
  {
    id: 'cassandra',
    product: 'Apache Cassandra',
    versions: '3.11 to 4.1',
    image:
      /(?:^|\/)cassandra(?::|@|$)|bitnami(?:legacy)?\/cassandra|k8ssandra\/cass-management-api|datastax\/(?:dse-server|cassandra)/,
    command: /(?:^|\/)cassandra -f|docker-entrypoint\.sh cassandra|(?:^|\/)run\.sh cassandra/,
    variables: /^JVM_EXTRA_OPTS$/,
    reader: 'cassandra-env.sh',
    line: [
      optionLines(/\/jvm(?:8|11|17)?(?:-server)?\.options$/),
      variable('JVM_OPTS'),
      made(['MAX_HEAP_SIZE', 'HEAP_NEWSIZE'], cassandraHeap),
      variable('JVM_EXTRA_OPTS'),
    ],
    ignores: ['JAVA_OPTS'],
    certainty: 'high',
    source: 'apache/cassandra conf/cassandra-env.sh 01234b6b36e6',
  },
  {
    id: 'neo4j',
    product: 'Neo4j',
    versions: '3.x to 5 and calendar versions',
    image: /(?:^|\/)neo4j(?::|@|$)|neo4j\/neo4j/,
    command: /neo4j console|docker-entrypoint\.sh neo4j/,
    reader: 'neo4j',
    line: [
      made(NEO4J_SIZES, (scene) => [...neo4jSize(scene, 'initial', '-Xms'), ...neo4jSize(scene, 'max', '-Xmx')]),
      settingLines(NEO4J_CONF, /^(?:server|dbms)\.jvm\.additional$/),
      variable('NEO4J_server_jvm_additional'),
      variable('NEO4J_dbms_jvm_additional'),
    ],
    ignores: ['JAVA_OPTS'],
    notes: ['The page cache lies outside the heap: 512M when no setting says otherwise.'],
    certainty: 'medium',
    source: 'neo4j/docker-neo4j docker-image-src/calver/coredb/docker-entrypoint.sh 9df98ef9d8d1',
  },
  {
    id: 'hazelcast',
    product: 'Hazelcast',
    versions: '5.x',
    image: /hazelcast\/hazelcast(?:-enterprise)?(?::|@|$)/,
    command: /hz start|bin\/hz-start|\/opt\/hazelcast\/bin\//,
    reader: 'hz-start',
    line: [
      variable('JAVA_OPTS_DEFAULT', { otherwise: ['-XX:MaxRAMPercentage=80.0'], certainty: 'low' }),
      variable('JAVA_OPTS'),
      made(['MIN_HEAP_SIZE', 'MAX_HEAP_SIZE'], (scene) => [
        ...flagOf(scene, 'MIN_HEAP_SIZE', (size) => `-Xms${size}`),
        ...flagOf(scene, 'MAX_HEAP_SIZE', (size) => `-Xmx${size}`),
      ]),
      optionLines(/\/config\/jvm\.options$/),
    ],
    certainty: 'medium',
    source: 'hazelcast/hazelcast distribution/src/bin-regular/common.sh 1449d056235e',
  },
  {
    id: 'ignite',
    product: 'Apache Ignite 2',
    versions: '2.x',
    image: /apacheignite\/ignite|gridgain\/community/,
    command: /ignite[^ ]*\/run\.sh/,
    reader: 'run.sh',
    line: [variable('JVM_OPTS', { otherwise: ['-Xms1g', '-Xmx1g', '-server', '-XX:MaxMetaspaceSize=256m'] })],
    ignores: ['JAVA_OPTS'],
    notes: ['Data regions lie outside the heap, by default 20 % of the memory each.'],
    certainty: 'high',
    source: 'apache/ignite deliveries/docker/apache-ignite/run.sh 00fe69fc544e',
  },
  {
    id: 'infinispan',
    product: 'Infinispan and Red Hat Data Grid',
    versions: '10 to 12',
    image: /infinispan\/server|datagrid\/datagrid/,
    command: /infinispan[^ ]*\/bin\/(?:server|launch)\.sh/,
    reader: 'server.sh',
    sources: /\/bin\/server\.conf$/,
    line: [
      variable('PREPEND_JAVA_OPTS'),
      variable('JAVA_OPTS', { otherwise: ['-Xms64m', '-Xmx512m'], certainty: 'low' }),
      adds(['-server'], 'neither -server nor -client is given', {
        when: ({ text }) => !/-(?:server|client)\b/.test(text('JAVA_OPTS') ?? ''),
      }),
    ],
    certainty: 'medium',
    source: 'infinispan/infinispan server/runtime/src/main/server/bin/common.sh 0beeb414a3c4',
  },
];

/** The young generation is set with CMS alone: the collector of the shipped options until 4.1, unless other options choose G1. */
const usesCms = ({ image, files, text }: LaunchScene): boolean =>
  Number(/:v?(?<major>\d+)\./.exec(image)?.groups?.['major'] ?? 3) < 5 &&
  ![text('JVM_OPTS') ?? '', ...files.map((file) => file.text)].some((options) =>
    /^\s*[^#\n]*-XX:\+Use(?:G1|Z|Shenandoah)GC/m.test(options),
  );

/** `MAX_HEAP_SIZE` is both sizes; without it the script takes the memory that `free` shows, which is often the node's. */
function cassandraHeap(scene: LaunchScene): Made {
  const heap = scene.text('MAX_HEAP_SIZE')?.trim() ?? '';
  if (heap === '')
    return { unknown: 'cassandra-env.sh computes the heap from the memory that free shows, usually the whole node' };
  const young = scene.text('HEAP_NEWSIZE')?.trim() ?? '';
  return [`-Xms${heap}`, `-Xmx${heap}`, ...(young === '' || !usesCms(scene) ? [] : [`-Xmn${young}`])];
}

/** Settings are spelled `server.*` since 5 and `dbms.*` before; a variable replaces the line of the file. */
function neo4jSize(scene: LaunchScene, which: 'initial' | 'max', flag: string): readonly string[] {
  const asVariable = NEO4J_SIZES.filter((name) => name.endsWith(`_${which}__size`)).flatMap((name) =>
    flagOf(scene, name, (size) => `${flag}${size}`),
  );
  const inFile = scene.files
    .filter(({ path }) => NEO4J_CONF.test(path))
    .flatMap(({ text }) =>
      [...text.matchAll(/^\s*(?:server|dbms)\.memory\.heap\.(?<which>initial|max)_size\s*=\s*(?<size>\S+)/gm)].flatMap(
        ({ groups }) => (groups?.['which'] === which ? [`${flag}${groups['size']}`] : []),
      ),
    );
  return [...asVariable, ...inFile.toReversed()].slice(0, 1);
}
