'use client';

import { parseAsString, useQueryStates } from 'nuqs';
import { FIRST_TYPED } from './read-set-up.ts';

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
  threads: field('threads'),
  classes: field('classes'),
  liveSet: field('liveSet'),
  heapPeak: field('heapPeak'),
  metaspace: field('metaspace'),
  codeCache: field('codeCache'),
  direct: field('direct'),
  workingSetPeak: field('workingSetPeak'),
};

/** The names under which the link carries them. */
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

/** What is typed, held by the address: the link carries the input. */
export const useSetUp = () =>
  useQueryStates(FIELDS, { history: 'replace', clearOnDefault: true, urlKeys: SET_UP_KEYS });
