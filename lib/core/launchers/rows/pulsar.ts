import { type Launcher, type LaunchScene, type Made, made, type Piece, variable } from '../launcher.ts';
import { flagOf } from '../memory-rules.ts';

/** Until 2.10, experimental flags unlocked; G1NewSizePercent stops a JVM where they are not. */
const PULSAR_G1 = [
  '-XX:+UseG1GC',
  '-XX:MaxGCPauseMillis=10',
  '-XX:+ParallelRefProcEnabled',
  '-XX:+UnlockExperimentalVMOptions',
  '-XX:+DoEscapeAnalysis',
  '-XX:ParallelGCThreads=32',
  '-XX:ConcGCThreads=32',
  '-XX:G1NewSizePercent=50',
  '-XX:+DisableExplicitGC',
];

const PULSAR_ZGC = ['-XX:+UseZGC', '-XX:+PerfDisableSharedMem', '-XX:+AlwaysPreTouch'];

/** The collector changed with 2.11; an image without a version is newer than that. */
function pulsarGc({ image }: LaunchScene): readonly string[] {
  const { major = '', minor = '' } = /:v?(?<major>\d+)\.(?<minor>\d+)/.exec(image)?.groups ?? {};
  return major !== '' && (Number(major) < 2 || (major === '2' && Number(minor) < 11)) ? PULSAR_G1 : PULSAR_ZGC;
}

const isEmpty = ({ text }: LaunchScene, ...names: readonly string[]): boolean =>
  names.every((name) => (text(name) ?? '').trim() === '');

/** `apply-config-from-env.py` writes `PULSAR_PREFIX_NAME` into the configuration as NAME. */
const prefixed = (
  name: string,
  rest: {
    readonly otherwise?: Made | ((scene: LaunchScene) => Made);
    readonly when?: (scene: LaunchScene) => boolean;
  } = {},
): readonly Piece[] => [
  variable(`PULSAR_PREFIX_${name}`, rest.when === undefined ? {} : { when: rest.when }),
  variable(name, {
    ...rest,
    otherwise: (scene) => {
      if ((scene.text(`PULSAR_PREFIX_${name}`) ?? '') !== '') return [];
      return typeof rest.otherwise === 'function' ? rest.otherwise(scene) : (rest.otherwise ?? []);
    },
  }),
];

const PULSAR_MEMORY = ['-Xms2g', '-Xmx2g', '-XX:MaxDirectMemorySize=4g'];

const BOOKIE_FILES = /\/conf\/(?:nettyenv|bkenv)\.sh$/;

/** The line of `bin/bookkeeper` for a bookie and for autorecovery. */
const BOOKIE: readonly Piece[] = [
  variable('BOOKIE_MEM_OPTS'),
  made(['BOOKIE_MIN_HEAP_MEMORY', 'BOOKIE_MAX_HEAP_MEMORY', 'BOOKIE_MAX_DIRECT_MEMORY'], (scene) =>
    isEmpty(scene, 'BOOKIE_MEM_OPTS') && !/-Xmx/.test(scene.text('BK_BOOKIE_EXTRA_OPTS') ?? '')
      ? [
          ...flagOf(scene, 'BOOKIE_MIN_HEAP_MEMORY', (size) => `-Xms${size}`, '1g'),
          ...flagOf(scene, 'BOOKIE_MAX_HEAP_MEMORY', (size) => `-Xmx${size}`, '1g'),
          ...flagOf(scene, 'BOOKIE_MAX_DIRECT_MEMORY', (size) => `-XX:MaxDirectMemorySize=${size}`, '2g'),
        ]
      : [],
  ),
  variable('BOOKIE_GC_OPTS', {
    otherwise: ['-XX:+UseG1GC', '-XX:MaxGCPauseMillis=10', '-XX:+ParallelRefProcEnabled', '-XX:+DisableExplicitGC'],
  }),
  variable('BOOKIE_GC_LOGGING_OPTS'),
  variable('BOOKIE_PERF_OPTS'),
  variable('BOOKIE_EXTRA_OPTS'),
];

/** Pulsar, and BookKeeper in its image and in its own. */
export const PULSAR_LAUNCHERS: readonly Launcher[] = [
  {
    id: 'pulsar-bookie',
    product: 'Bookie of the Apache Pulsar image',
    versions: '2.8 to 4',
    command: /bin\/pulsar bookie/,
    reader: 'pulsar',
    sources: /\/conf\/(?:bkenv|pulsar_env)\.sh$/,
    line: [
      variable('OPTS'),
      ...prefixed('BOOKIE_MEM'),
      ...prefixed('PULSAR_MEM', {
        when: (scene) => isEmpty(scene, 'BOOKIE_MEM', 'PULSAR_PREFIX_BOOKIE_MEM'),
        otherwise: ['-Xms2g', '-Xmx2g', '-XX:MaxDirectMemorySize=2g'],
      }),
      ...prefixed('BOOKIE_GC'),
      ...prefixed('PULSAR_GC', {
        when: (scene) => isEmpty(scene, 'BOOKIE_GC', 'PULSAR_PREFIX_BOOKIE_GC'),
        otherwise: pulsarGc,
      }),
      ...prefixed('BOOKIE_GC_LOG'),
      ...prefixed('BOOKIE_EXTRA_OPTS'),
      ...prefixed('PULSAR_EXTRA_OPTS', {
        when: (scene) => isEmpty(scene, 'BOOKIE_EXTRA_OPTS', 'PULSAR_PREFIX_BOOKIE_EXTRA_OPTS'),
      }),
    ],
    certainty: 'high',
    source: 'apache/pulsar bin/pulsar 03a149b959f1, conf/bkenv.sh',
  },
  {
    id: 'pulsar',
    product: 'Apache Pulsar broker, proxy, ZooKeeper, functions worker',
    versions: '2.8 to 4',
    image: /apachepulsar\/pulsar(?:-all)?(?::|@|$)|streamnative\//,
    command:
      /(?:^|\/)pulsar (?:broker|zookeeper|proxy|standalone|websocket|functions-worker|autorecovery|configuration-store|initialize-cluster-metadata)/,
    variables: /^(?:PULSAR_PREFIX_)?PULSAR_(?:MEM|GC|EXTRA_OPTS)$/,
    reader: 'pulsar',
    sources: /\/conf\/pulsar_env\.sh$/,
    line: [
      variable('OPTS'),
      ...prefixed('PULSAR_MEM', { otherwise: PULSAR_MEMORY }),
      ...prefixed('PULSAR_GC', { otherwise: pulsarGc }),
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
    id: 'bookkeeper-shell',
    product: 'The command line of Apache BookKeeper',
    versions: '4.9 and later',
    command: /bookkeeper (?:shell|upgrade)|(?:^|\/)bkctl(?: |$)/,
    reader: 'bookkeeper',
    line: [
      made(['CLI_MIN_HEAP_MEMORY', 'CLI_MAX_HEAP_MEMORY'], (scene) =>
        isEmpty(scene, 'CLI_MEM_OPTS')
          ? [
              ...flagOf(scene, 'CLI_MIN_HEAP_MEMORY', (size) => `-Xms${size}`, '256M'),
              ...flagOf(scene, 'CLI_MAX_HEAP_MEMORY', (size) => `-Xmx${size}`, '512M'),
            ]
          : [],
      ),
      variable('CLI_MEM_OPTS'),
      variable('CLI_GC_OPTS'),
    ],
    notes: ['Which of the bookie’s variables it takes over beside these was not read.'],
    certainty: 'medium',
    source: 'apache/bookkeeper bin/common.sh',
  },
  {
    id: 'bookkeeper-autorecovery',
    product: 'Apache BookKeeper autorecovery',
    versions: '4.9 and later',
    command: /bookkeeper autorecovery/,
    reader: 'bookkeeper',
    sources: BOOKIE_FILES,
    line: BOOKIE,
    notes: ['BK_BOOKIE_EXTRA_OPTS is for the image’s own entrypoint, which this command replaces.'],
    certainty: 'high',
    source: 'apache/bookkeeper bin/bookkeeper, bin/common.sh 1359c829cfaa',
  },
  {
    id: 'bookkeeper',
    product: 'Apache BookKeeper',
    versions: '4.9 and later',
    image: /apache\/bookkeeper/,
    command: /bookkeeper (?:bookie|localbookie)|\/opt\/bookkeeper\/scripts\/entrypoint\.sh/,
    variables: /^(?:BK_)?BOOKIE_(?:MEM_OPTS|GC_OPTS|EXTRA_OPTS|MAX_HEAP_MEMORY)$/,
    reader: 'bookkeeper',
    sources: BOOKIE_FILES,
    line: [variable('BK_BOOKIE_EXTRA_OPTS'), ...BOOKIE],
    certainty: 'high',
    source: 'apache/bookkeeper bin/common.sh 1359c829cfaa',
  },
];
