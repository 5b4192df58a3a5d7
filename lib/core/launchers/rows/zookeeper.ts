import { adds, type Launcher, made, variable } from '../launcher.ts';

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
