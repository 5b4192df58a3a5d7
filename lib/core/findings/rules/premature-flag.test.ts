import { ruleTable } from '#lib/testing/rule-table.ts';
import { prematureFlag } from './premature-flag.ts';

ruleTable(prematureFlag, { options: ['-XX:MaxRAMPercentage=75.0'] }, [
  { jdk: '8u181', is: 'finding', says: 'MaxRAMPercentage', why: 'the last update without' },
  { jdk: '8u191', is: 'pass', why: 'the first update with it' },
  { jdk: '8', is: 'pass', why: 'an unknown update is no old one' },
  { jdk: '9.0.4', is: 'finding', why: 'a train without' },
  { jdk: '10', is: 'pass', why: 'the train that brought it' },
  { jdk: '8u392', options: ['-XX:+UseZGC'], is: 'finding', why: 'never brought to 8' },
  { jdk: '20', options: ['-XX:+ZGenerational'], is: 'finding', why: 'one train early' },
  { jdk: '8u392', options: ['-XX:+UseJVMCICompiler'], is: 'finding', why: 'of no row, known by its measured life' },
  { jdk: '9', options: ['-XX:+UseJVMCICompiler'], is: 'pass', why: 'between two measured trains nobody knows' },
  {
    jdk: '8u181',
    options: ['-XX:+IgnoreUnrecognizedVMOptions', '-XX:MaxRAMPercentage=75.0'],
    is: 'pass',
    why: 'skipped',
  },
  {
    jdk: '8u392',
    options: [{ text: '-XX:+UseZGC', origin: 'launcher', readBy: 'launcher' }],
    is: 'pass',
    why: 'what a start script sets depends on its version',
  },
]);
