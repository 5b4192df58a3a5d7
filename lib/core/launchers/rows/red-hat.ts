import { MiB } from '../../units/bytes.ts';
import { adds, type Launcher, type LaunchScene, type Made, made, type Piece, variable } from '../launcher.ts';
import { flagOf, fromLimit } from '../memory-rules.ts';

/** How much the heap may keep free: each with the variable that replaces the script's own figure. */
const FREE_RATIOS = [
  ['GC_MIN_HEAP_FREE_RATIO', 'MinHeapFreeRatio', '10'],
  ['GC_MAX_HEAP_FREE_RATIO', 'MaxHeapFreeRatio', '20'],
  ['GC_TIME_RATIO', 'GCTimeRatio', '4'],
  ['GC_ADAPTIVE_SIZE_POLICY_WEIGHT', 'AdaptiveSizePolicyWeight', '90'],
] as const;

const withoutJavaOpts = (scene: LaunchScene): boolean => scene.text('JAVA_OPTS') === undefined;

const isUbi8 = ({ image }: LaunchScene): boolean => /(?:^|\/)ubi8\//.test(image);

/** `JAVA_OPTS` present, even empty, is the whole list: everything else only stands when it is absent. */
const CURRENT: readonly Piece[] = [
  variable('JAVA_OPTS'),
  made(['JAVA_MAX_MEM_RATIO'], (scene) => {
    const ratio = Number.parseInt(scene.text('JAVA_MAX_MEM_RATIO') || '80', 10);
    return withoutJavaOpts(scene) && ratio > 0 ? [`-XX:MaxRAMPercentage=${ratio}.0`] : [];
  }),
  made(['JAVA_INITIAL_MEM_RATIO'], (scene) =>
    withoutJavaOpts(scene) && isUbi8(scene)
      ? flagOf(scene, 'JAVA_INITIAL_MEM_RATIO', (ratio) => `-XX:InitialRAMPercentage=${Number.parseInt(ratio, 10)}.0`)
      : [],
  ),
  ...gcPieces(withoutJavaOpts, '-XX:+UseParallelGC'),
  adds(['-XX:+ExitOnOutOfMemoryError'], 'JAVA_OPTS is absent', { when: withoutJavaOpts }),
  variable('JAVA_OPTS_APPEND', { when: withoutJavaOpts }),
];

function gcPieces(when: (scene: LaunchScene) => boolean, collector: string): readonly Piece[] {
  const size = (name: string, flag: string): Piece =>
    made([name], (scene) => {
      const value = scene.text(name);
      return value === undefined || value === '' || !when(scene) ? [] : [`-XX:${flag}=${value}m`];
    });
  return [
    variable('GC_CONTAINER_OPTIONS', { otherwise: [collector], when }),
    ...FREE_RATIOS.map(([name, flag, standard]) =>
      made([name], (scene) => (when(scene) ? flagOf(scene, name, (value) => `-XX:${flag}=${value}`, standard) : [])),
    ),
    size('GC_MAX_METASPACE_SIZE', 'MaxMetaspaceSize'),
    size('GC_METASPACE_SIZE', 'MetaspaceSize'),
    adds(['-XX:NativeMemoryTracking=summary'], 'JAVA_DIAGNOSTICS is set', {
      when: (scene) => when(scene) && (scene.text('JAVA_DIAGNOSTICS') ?? '') !== '',
    }),
  ];
}

/** `1.15` and `1.16` of the UBI 8 images write a percentage, older ones a fixed size. */
const writesPercentage = ({ image }: LaunchScene): boolean => /:1\.1[56](?:\D|$)/.test(image);

/**
 * Half of the limit as a fixed heap, with a quarter of that and at most 4 GiB to begin with; 1.15 and 1.16 write a percentage and begin
 * as two other variables say.
 */
function legacyHeap(scene: LaunchScene): Made {
  const ratio = Number.parseInt(scene.text('JAVA_MAX_MEM_RATIO') || '50', 10);
  if (writesPercentage(scene))
    return [
      ...(ratio === 0 ? [] : [`-XX:MaxRAMPercentage=${ratio}.0`]),
      ...flagOf(scene, 'JAVA_MAX_INITIAL_MEM', (size) => `-Xms${size}m`),
      ...flagOf(scene, 'JAVA_INITIAL_MEM_RATIO', (share) => `-XX:InitialRAMPercentage=${share}.0`),
    ];
  if (ratio === 0) return [];
  const given = `${scene.text('JAVA_OPTS') ?? ''} ${scene.text('JAVA_OPTIONS') ?? ''}`;
  const first = Number.parseInt(scene.text('JAVA_INITIAL_MEM_RATIO') || '25', 10);
  const most = Number.parseInt(scene.text('JAVA_MAX_INITIAL_MEM') || '4096', 10);
  return fromLimit(scene, (limit) => {
    const heap = Math.floor((limit * ratio) / 100 / MiB);
    return [
      ...(/-Xms/.test(given) || first === 0 ? [] : [`-Xms${Math.min(most, Math.floor((heap * first) / 100))}m`]),
      ...(/-Xmx/.test(given) ? [] : [`-Xmx${heap}m`]),
    ];
  });
}

const always = (): boolean => true;

/** `run-java.sh` in its three kinds, and what is built on it. */
export const RED_HAT_LAUNCHERS: readonly Launcher[] = [
  {
    id: 'ubi-run-java-legacy',
    product: 'Red Hat OpenJDK images of UBI 8 up to 1.16, RHEL 7 and older S2I',
    versions: 'UBI 8 1.3 to 1.16, cct_module of 2023-09',
    image:
      /redhat-openjdk-18\/openjdk18-openshift|(?:^|\/)openjdk\/openjdk-11-rhel[78]|(?:^|\/)ubi8\/openjdk-\d+(?:-runtime)?:1\.(?:\d|1[0-6])(?:-|\.|$)/,
    reader: 'run-java.sh',
    line: [
      variable('JAVA_OPTS'),
      made(['JAVA_MAX_MEM_RATIO', 'JAVA_INITIAL_MEM_RATIO', 'JAVA_MAX_INITIAL_MEM'], legacyHeap),
      ...gcPieces(always, '-XX:+UseParallelGC'),
      adds(['-XX:+ExitOnOutOfMemoryError'], 'always'),
      variable('JAVA_OPTS_APPEND'),
    ],
    ignores: ['JAVA_OPTIONS'],
    notes: ['JAVA_OPTS comes first and does not switch the tuning off; a collector in it meets the generated one.'],
    certainty: 'high',
    source:
      'jboss-openshift/cct_module java-default-options f91fb2f80dd8; rh-openjdk/redhat-openjdk-containers tags of UBI 8',
  },
  {
    id: 'fabric8-run-java',
    product: 'fabric8 run-java.sh',
    versions: 'up to 1.3',
    image: /fabric8\/(?:java-(?:alpine|centos|jboss)|s2i-java)/,
    command: /\/deployments\/run-java\.sh|\/opt\/run-java\/run-java\.sh/,
    reader: 'run-java.sh',
    sources: /\/run-env\.sh$/,
    line: [
      variable('JAVA_OPTIONS'),
      made(['JAVA_MAX_MEM_RATIO'], (scene) => {
        const ratio = Number.parseInt(scene.text('JAVA_MAX_MEM_RATIO') || '50', 10);
        if (ratio === 0 || /-Xmx/.test(scene.text('JAVA_OPTIONS') ?? '')) return [];
        return fromLimit(scene, (limit) => [`-Xmx${Math.floor((limit * ratio) / 100 / MiB)}m`]);
      }),
      adds(['-XX:TieredStopAtLevel=1'], 'the limit is at most 300 MB', {
        when: ({ memoryLimit: limit, text }) =>
          limit.state === 'known' &&
          limit.value !== 'unset' &&
          limit.value <= 300 * 1_000_000 &&
          !/TieredStopAtLevel/.test(text('JAVA_OPTIONS') ?? ''),
      }),
      adds(
        [
          '-XX:+UseParallelGC',
          '-XX:GCTimeRatio=4',
          '-XX:AdaptiveSizePolicyWeight=90',
          '-XX:+ExitOnOutOfMemoryError',
          '-XX:MinHeapFreeRatio=20',
          '-XX:MaxHeapFreeRatio=40',
        ],
        'always, behind JAVA_OPTIONS',
      ),
    ],
    ignores: ['JAVA_OPTS'],
    certainty: 'high',
    source: 'fabric8io-images/run-java-sh fish-pepper/run-java-sh/fp-files/run-java.sh 011ba5140579',
  },
  {
    id: 'ubi-run-java',
    product: 'Red Hat OpenJDK images of UBI 9, UBI 10, and UBI 8 from 1.17',
    versions: '1.13 to 1.24',
    image:
      /(?:^|\/)ubi(?:9|10)\/openjdk-\d+(?:-runtime)?(?::|@|$)|(?:^|\/)ubi8\/openjdk-\d+(?:-runtime)?(?::1\.(?:1[7-9]|2\d)(?:-|\.|$)|:latest|@|$)/,
    command: /\/opt\/jboss\/container\/java\/run\/run-java\.sh|\/usr\/local\/s2i\/run|\/usr\/libexec\/s2i\/run/,
    variables: /^(?:JAVA_OPTS_APPEND|JAVA_MAX_MEM_RATIO)$/,
    reader: 'run-java.sh',
    line: CURRENT,
    notes: ['The script tests presence: JAVA_OPTS="" switches tuning and JAVA_OPTS_APPEND off.'],
    certainty: 'high',
    source: 'rh-openjdk/redhat-openjdk-containers modules/jvm java-default-options, branch ubi9 7b635be6',
  },
  {
    id: 'quarkus-fast-jar',
    product: 'Quarkus images of the JVM mode on a Red Hat base',
    versions: '2.x and 3.x',
    image: /quarkus-super-heroes\/[\w-]+:java|apicurio\/apicurio-registry/,
    command: /run-java\.sh/,
    reader: 'run-java.sh',
    line: CURRENT,
    notes: ['The image sets JAVA_OPTS_APPEND itself; a value in the pod replaces it, the log manager included.'],
    certainty: 'high',
    source: 'quarkusio/quarkus-super-heroes event-statistics/src/main/docker/Dockerfile.jvm 91d6974f2d1b',
  },
  {
    id: 'jws-openshift',
    product: 'Red Hat JBoss Web Server images',
    versions: 'cct_module of 2023-09',
    image: /jboss-webserver/,
    command: /\/opt\/webserver\/bin\/launch\.sh|\/opt\/jws-[\d.]+\/.*launch/,
    reader: 'launch.sh',
    line: [
      variable('JAVA_OPTS'),
      variable('CATALINA_OPTS'),
      variable('CATALINA_OPTS_APPEND'),
      adds({ unknown: 'dynamic_resources.sh sets the heap from the limit in CATALINA_OPTS' }, 'a limit is known', {
        when: ({ memoryLimit }) => memoryLimit.state === 'known' && memoryLimit.value !== 'unset',
      }),
    ],
    certainty: 'medium',
    source: 'jboss-openshift/cct_module os-jws-launch/added/launch/catalina.sh f91fb2f8',
  },
];
