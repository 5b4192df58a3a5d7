import { expect, table } from '#lib/testing/harness.ts';
import { jdk } from '../jvm/jdk.ts';
import { resolveFlags } from '../jvm/resolve-flags.ts';
import type { Start } from '../jvm/start.ts';
import { guessReleases } from './release.ts';

const told = (start: Omit<Start, 'jdk'>, release: string): readonly string[] => {
  const [guess] = guessReleases(jdk(release));
  if (guess === undefined) return [];
  const { options, refusal } = resolveFlags({ jdk: release, ...start }, guess.release);
  return refusal === undefined
    ? options.map(({ word, state, by }) => [word.text, state, ...(by === undefined ? [] : [by])].join(' | '))
    : [refusal];
};

table(
  'resolveFlags',
  [
    {
      start: { argv: ['-Xmx1g', '-XX:MaxHeapSize=2g'] },
      release: '17.0.15',
      says: ['-Xmx1g | shadowed | -XX:MaxHeapSize=2g (command line)', '-XX:MaxHeapSize=2g | effective'],
      why: 'two spellings of one flag',
    },
    {
      start: { argv: ['-Xmx1g'], env: { JAVA_TOOL_OPTIONS: '-Xmx2g', _JAVA_OPTIONS: '-Xmx3g' } },
      release: '17.0.15',
      says: [
        '-Xmx2g | shadowed | -Xmx3g (_JAVA_OPTIONS)',
        '-Xmx1g | shadowed | -Xmx3g (_JAVA_OPTIONS)',
        '-Xmx3g | effective',
      ],
      why: 'the last door wins',
    },
    {
      start: { argv: ['-Xmx1g', '-XX:MaxRAMPercentage=75.0'] },
      release: '17.0.15',
      says: ['-Xmx1g | effective', '-XX:MaxRAMPercentage=75.0 | shadowed | -Xmx1g (command line)'],
      why: 'a percentage does nothing beside a size, wherever it stands',
    },
    {
      start: { argv: ['-Xmn100m', '-XX:NewSize=50m'] },
      release: '17.0.15',
      says: ['-Xmn100m | effective', '-XX:NewSize=50m | effective'],
      why: '-Xmn still sets the largest young generation',
    },
    {
      start: { argv: ['-XX:MaxRAM=1g'] },
      release: '27.0.1',
      says: [
        '-XX:MaxRAM=1g | ignored | OpenJDK 64-Bit Server VM warning: Ignoring option MaxRAM; support was removed in 27.0',
      ],
      why: 'passed over with a notice',
    },
    {
      start: { argv: ['-Xmx1Gi', '-Xms64m'] },
      release: '21.0.13',
      says: ['-Xmx1Gi | unreadable | Invalid maximum heap size: -Xmx1Gi', '-Xms64m | effective'],
      why: 'what follows a refused option is still told',
    },
    {
      start: { argv: ['-Dkey=1', '-Dkey=2', '-XX:OnError=a', '-XX:OnError=b'] },
      release: '21.0.13',
      says: [
        '-Dkey=1 | shadowed | -Dkey=2 (command line)',
        '-Dkey=2 | effective',
        '-XX:OnError=a | effective',
        '-XX:OnError=b | effective',
      ],
      why: 'properties beat each other, lists add up',
    },
    {
      start: { argv: ['@opts'], files: {} },
      release: '21.0.13',
      says: ["Error: could not open `opts'"],
      why: 'a file that does not exist',
    },
  ],
  ({ start, release, says, why }) => {
    expect.soft(told(start, release), why).toEqual(says);
  },
);
