'use client';

import { parseAsString, useQueryStates } from 'nuqs';
import type { TypedSetUp } from './read-set-up.ts';
import { WHAT_IF_KEYS } from './set-up-keys.ts';

/** The fields of the second set-up as the address carries them: `if.limit=2048`; what is absent is as in the first. */
const FIELDS = {
  jdk: parseAsString,
  limit: parseAsString,
  cpuMillicores: parseAsString,
  nodeMemory: parseAsString,
  nodeCpus: parseAsString,
  cgroup: parseAsString,
  arch: parseAsString,
  javaToolOptions: parseAsString,
  jdkJavaOptions: parseAsString,
  args: parseAsString,
  hours: parseAsString,
  threads: parseAsString,
  classes: parseAsString,
  liveSet: parseAsString,
  heapPeak: parseAsString,
  metaspace: parseAsString,
  codeCache: parseAsString,
  direct: parseAsString,
  workingSetPeak: parseAsString,
} satisfies Record<keyof TypedSetUp, typeof parseAsString>;

/** What differs in the second set-up, held by the address beside the first. */
export const useWhatIf = () => useQueryStates(FIELDS, { history: 'replace', urlKeys: WHAT_IF_KEYS });
