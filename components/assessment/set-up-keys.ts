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
