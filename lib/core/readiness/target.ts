import { type NodeView, nodeViews } from '../assess/node-views.ts';
import type { HostView } from '../jvm/start.ts';
import type { ClusterFacts } from '../model/cluster-facts.ts';
import { parseVersion, type Version } from '../nodes/version.ts';

/** What is changed of the present hosts; what is left out stays as it is. */
export type HostChange = Pick<HostView, 'cgroupVersion' | 'procCgroups'>;

/** A cluster to move to: what its nodes would be to a JVM, which Kubernetes runs it, and whether the JDK moves along. */
export type Target = {
  /** How it is called in a sentence. */
  readonly name: string;
  readonly kubernetes: Version | undefined;
  /** The kinds of nodes it has; absent when only some facts of it are known, which `host` then holds. */
  readonly views?: readonly NodeView[];
  readonly host: HostChange;
  /** The release that older JVMs move to; absent when each stays on its own. */
  readonly jdk: string | undefined;
};

/** What a person types of a cluster that is not there yet. */
export type TypedTarget = {
  readonly kubernetes: Version | undefined;
  readonly cgroupVersion: 1 | 2 | undefined;
  /** Which of the old controllers the kernel lists in `/proc/cgroups`. */
  readonly listed: 'all' | 'memory' | 'none' | undefined;
  readonly jdk: string | undefined;
};

const LISTED = {
  all: { memory: true, cpuset: true },
  memory: { memory: true, cpuset: false },
  none: { memory: false, cpuset: false },
} as const;

/** A cluster of which these facts are known. */
export function typedTarget({ kubernetes, cgroupVersion, listed, jdk }: TypedTarget): Target {
  return {
    name: 'the new cluster',
    kubernetes,
    host: {
      ...(cgroupVersion === undefined ? {} : { cgroupVersion }),
      ...(listed === undefined ? {} : { procCgroups: LISTED[listed] }),
    },
    jdk,
  };
}

/** Another cluster that has been read: any of its nodes that takes pods may come to run a pod. */
export function clusterTarget({ cluster, serverVersion, nodes }: ClusterFacts, jdk: string | undefined): Target {
  const taking = nodes.filter(({ unschedulable }) => !unschedulable);
  return {
    name: cluster,
    kubernetes: serverVersion === undefined ? undefined : parseVersion(serverVersion),
    views: nodeViews(taking.length === 0 ? nodes : taking),
    host: {},
    jdk,
  };
}

const listing = ({ memory, cpuset }: NonNullable<HostChange['procCgroups']>): string =>
  memory && cpuset
    ? 'with memory and cpuset in /proc/cgroups'
    : memory
      ? 'without cpuset in /proc/cgroups'
      : 'without the old controllers';

const movedOnto = (name: string, nodes: number): string =>
  nodes === 0
    ? `Moved to ${name}, of which no node was read`
    : `Moved to ${name}, onto ${nodes === 1 ? 'its one node that takes' : `any of its ${nodes} nodes that take`} pods`;

/** What is moved to, in a sentence. */
export function describeTarget({ name, kubernetes, views, host, jdk }: Target): string {
  const nodes = [
    ...(host.cgroupVersion === undefined ? [] : [`control groups ${host.cgroupVersion}`]),
    ...(host.procCgroups === undefined ? [] : [`a kernel ${listing(host.procCgroups)}`]),
  ];
  const there =
    views !== undefined
      ? movedOnto(name, views.flatMap((view) => view.nodes).length)
      : nodes.length === 0
        ? 'On the nodes as they are today'
        : `On nodes with ${nodes.join(' and ')}`;
  const version = kubernetes === undefined ? '' : `, Kubernetes ${kubernetes.major}.${kubernetes.minor}`;
  const release = jdk === undefined ? 'each JVM on the release that it has' : `JVMs older than ${jdk} on ${jdk}`;
  return `${there}${version}, with the options and limits of today, ${release}.`;
}
