import { type Launcher, type LaunchScene, made, settingLines, variable } from '../launcher.ts';
import { flagOf, megabytes } from '../memory-rules.ts';

/** `SPARK_JAVA_OPT_0`, `_1`, …: Spark writes one option into each. */
const NUMBERED = Array.from({ length: 32 }, (_, at) => variable(`SPARK_JAVA_OPT_${at}`));

const executor = ({ command, text }: LaunchScene): boolean =>
  /executor|CoarseGrainedExecutorBackend/.test(command) || text('SPARK_EXECUTOR_ID') !== undefined;

/** Spark in its own pods, and its standalone daemons. */
export const SPARK_LAUNCHERS: readonly Launcher[] = [
  {
    id: 'spark-standalone',
    product: 'Apache Spark standalone master, worker and history server',
    versions: '2.x to 3.x',
    image: /bitnami(?:legacy)?\/spark|bde2020\/spark/,
    command:
      /start-(?:master|worker|slave|history-server|thriftserver)\.sh|org\.apache\.spark\.deploy\.(?:master|worker|history)\./,
    variables: /^SPARK_(?:DAEMON_JAVA_OPTS|DAEMON_MEMORY|MASTER_OPTS|WORKER_OPTS|HISTORY_OPTS)$/,
    reader: 'spark-class',
    sources: /\/spark-env\.sh$/,
    line: [
      variable('SPARK_DAEMON_JAVA_OPTS'),
      variable('SPARK_MASTER_OPTS', { when: ({ command }) => !/worker|slave|history/.test(command) }),
      variable('SPARK_WORKER_OPTS', { when: ({ command }) => /worker|slave/.test(command) }),
      variable('SPARK_HISTORY_OPTS', { when: ({ command }) => /history/.test(command) }),
      made(['SPARK_DAEMON_MEMORY'], (scene) =>
        flagOf(scene, 'SPARK_DAEMON_MEMORY', (size) => `-Xmx${megabytes(size)}`, '1g'),
      ),
    ],
    certainty: 'medium',
    source: 'apache/spark launcher/src/main/java/org/apache/spark/launcher/SparkClassCommandBuilder.java',
  },
  {
    id: 'spark-k8s',
    product: 'Apache Spark driver and executor on Kubernetes',
    versions: '3.x',
    image: /(?:^|\/)apache\/spark|(?:^|\/)spark(?:-py|-r)?(?::|@|$)/,
    command: /\/opt\/entrypoint\.sh (?:driver|executor)|^(?:driver|executor)\b|spark-submit/,
    reader: 'entrypoint.sh',
    line: [
      ...NUMBERED,
      made(['SPARK_EXECUTOR_MEMORY'], (scene) =>
        executor(scene)
          ? [
              ...flagOf(scene, 'SPARK_EXECUTOR_MEMORY', (size) => `-Xms${size}`, '1g'),
              ...flagOf(scene, 'SPARK_EXECUTOR_MEMORY', (size) => `-Xmx${size}`, '1g'),
            ]
          : [],
      ),
      made(['SPARK_DRIVER_MEMORY'], (scene) =>
        executor(scene) ? [] : flagOf(scene, 'SPARK_DRIVER_MEMORY', (size) => `-Xmx${size}`, '1g'),
      ),
      settingLines(/\/spark-defaults\.conf$/, /^spark\.(?:driver|executor)\.(?:default|extra)JavaOptions$/),
      variable('SPARK_SUBMIT_OPTS', { when: (scene) => !executor(scene) }),
    ],
    notes: ['The pod asks for the memory and an overhead of a tenth, 384 MiB at least, four tenths for Python and R.'],
    certainty: 'medium',
    source: 'apache/spark resource-managers/kubernetes/docker/src/main/dockerfiles/spark/entrypoint.sh 02a0d8facc3d',
  },
];
