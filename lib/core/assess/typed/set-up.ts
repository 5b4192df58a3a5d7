/** A JVM in a container as a person types it; what is left out is unknown. Sizes in MiB, for that is what people type. */
export type SetUp = {
  readonly jdk: string;
  /** Undefined is no limit. */
  readonly limit: number | undefined;
  readonly cpuMillicores: number | undefined;
  readonly nodeMemory: number;
  readonly nodeCpus: number;
  readonly cgroup: 1 | 2;
  readonly arch: 'amd64' | 'arm64';
  readonly javaToolOptions: string;
  readonly jdkJavaOptions: string;
  /** What follows `java`, without the main class. */
  readonly args: string;
  /** For how many hours the figures below were watched. */
  readonly hours: number | undefined;
  readonly threads: number | undefined;
  readonly classes: number | undefined;
  readonly liveSet: number | undefined;
  readonly heapPeak: number | undefined;
  readonly metaspace: number | undefined;
  readonly codeCache: number | undefined;
  readonly direct: number | undefined;
  readonly workingSetPeak: number | undefined;
};

/** Where the calculator starts: a small service on a common node. */
export const FIRST_SET_UP: SetUp = {
  jdk: '21.0.4',
  limit: 1024,
  cpuMillicores: 1500,
  nodeMemory: 24_106,
  nodeCpus: 8,
  cgroup: 2,
  arch: 'amd64',
  javaToolOptions: '-XX:MaxRAMPercentage=75.0',
  jdkJavaOptions: '',
  args: '',
  hours: 168,
  threads: 180,
  classes: 14_200,
  liveSet: 300,
  heapPeak: undefined,
  metaspace: undefined,
  codeCache: undefined,
  direct: 48,
  workingSetPeak: undefined,
};
