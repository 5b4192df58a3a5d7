import { ruleTable } from '#lib/testing/rule-table.ts';
import { removedFlag } from './removed-flag.ts';

ruleTable(removedFlag, { options: ['-XX:+UseConcMarkSweepGC'] }, [
  { jdk: '11.0.33', is: 'pass', why: 'it warns there and works' },
  { jdk: '17', is: 'finding', says: 'UseConcMarkSweepGC', why: 'the first train that refuses' },
  { jdk: '28-ea+18', is: 'finding', why: 'and every later one' },
  { jdk: '1.8.0_392', is: 'pass', why: 'the old way to write a release' },
  { jdk: '17', options: ['-XX:-UseConcMarkSweepGC'], is: 'finding', why: 'switching it off names it as well' },
  {
    jdk: '17',
    options: ['-XX:+IgnoreUnrecognizedVMOptions', '-XX:+UseConcMarkSweepGC'],
    is: 'pass',
    why: 'the JVM is told to skip it',
  },
  { jdk: '17', options: ['-XX:+UseG1GC'], is: 'pass', why: 'a flag that lives' },
  { jdk: '21', options: ['-XX:MaxRAMFraction=2'], is: 'pass', why: 'it warns there and works' },
  { jdk: '25', options: ['-XX:MaxRAMFraction=2'], is: 'finding', why: 'gone by then' },
  { jdk: '17', options: [{ text: '-XX:MaxPermSize=1g', readBy: 'none' }], is: 'pass', why: 'nobody reads it' },
  { is: 'not-evaluated', why: 'without a release no flag is gone' },
  {
    jdk: '17',
    options: [{ text: '-XX:+UseConcMarkSweepGC', origin: 'launcher', readBy: 'launcher' }],
    is: 'pass',
    why: 'what a start script sets depends on its version',
  },
]);
