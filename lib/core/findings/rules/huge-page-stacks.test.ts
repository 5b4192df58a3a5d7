import { ruleTable } from '#lib/testing/rule-table.ts';
import { hugePageStacks } from './huge-page-stacks.ts';

ruleTable(hugePageStacks, { jdk: '17.0.8', hugePages: ['always'], start: { flags: { ThreadStackSize: '2048' } } }, [
  { is: 'finding', says: 'Stacks of 2 MiB', why: 'the default on aarch64' },
  { threadsPeak: 300, is: 'finding', says: '600 MiB for 300 threads', why: 'with what it may come to' },
  { jdk: '17.0.9', is: 'pass', why: 'mended' },
  { jdk: '21.0.1', is: 'pass', why: 'mended' },
  { jdk: '8u504', is: 'finding', why: 'never mended' },
  { start: { flags: { ThreadStackSize: '2040' } }, is: 'pass', why: 'no multiple' },
  { start: { flags: { ThreadStackSize: '4096' } }, is: 'finding', why: 'a multiple' },
  { start: { flags: { ThreadStackSize: '0' } }, is: 'pass', why: 'the system decides' },
  { hugePages: ['madvise'], is: 'pass', why: 'the JVM does not ask for it' },
]);
