'use client';

import { parseAsString, useQueryStates } from 'nuqs';
import { FIRST_TYPED } from './read-set-up.ts';
import { SET_UP_KEYS } from './set-up-keys.ts';

const field = (name: keyof typeof FIRST_TYPED) => parseAsString.withDefault(FIRST_TYPED[name]);

const FIELDS = {
  jdk: field('jdk'),
  limit: field('limit'),
  cpuMillicores: field('cpuMillicores'),
  nodeMemory: field('nodeMemory'),
  nodeCpus: field('nodeCpus'),
  cgroup: field('cgroup'),
  arch: field('arch'),
  javaToolOptions: field('javaToolOptions'),
  jdkJavaOptions: field('jdkJavaOptions'),
  args: field('args'),
  hours: field('hours'),
  threads: field('threads'),
  classes: field('classes'),
  liveSet: field('liveSet'),
  heapPeak: field('heapPeak'),
  metaspace: field('metaspace'),
  codeCache: field('codeCache'),
  direct: field('direct'),
  workingSetPeak: field('workingSetPeak'),
};

/** What is typed, held by the address: the link carries the input. */
export const useSetUp = () =>
  useQueryStates(FIELDS, { history: 'replace', clearOnDefault: true, urlKeys: SET_UP_KEYS });
