/** The names under which a link to the calculator carries its fields, where they are not the fields' own. */
export const SET_UP_KEYS = {
  cpuMillicores: 'cpu',
  nodeMemory: 'node',
  nodeCpus: 'cpus',
  javaToolOptions: 'tool',
  jdkJavaOptions: 'options',
  liveSet: 'live',
  heapPeak: 'heap',
  workingSetPeak: 'peak',
} as const;

/** The names of the second set-up's fields in a link: those of the first behind `if.`. */
export const WHAT_IF_KEYS = {
  jdk: 'if.jdk',
  limit: 'if.limit',
  cpuMillicores: 'if.cpu',
  nodeMemory: 'if.node',
  nodeCpus: 'if.cpus',
  cgroup: 'if.cgroup',
  arch: 'if.arch',
  javaToolOptions: 'if.tool',
  jdkJavaOptions: 'if.options',
  args: 'if.args',
  hours: 'if.hours',
  threads: 'if.threads',
  classes: 'if.classes',
  liveSet: 'if.live',
  heapPeak: 'if.heap',
  metaspace: 'if.metaspace',
  codeCache: 'if.codeCache',
  direct: 'if.direct',
  workingSetPeak: 'if.peak',
} as const;
