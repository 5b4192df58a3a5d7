import { ruleTable } from '#lib/testing/rule-table.ts';
import { lockedFlag } from './locked-flag.ts';

ruleTable(lockedFlag, { options: ['-XX:+UseZGC'] }, [
  { jdk: '14', is: 'finding', says: '-XX:+UseZGC', why: 'the last train that locks it' },
  { jdk: '15', is: 'pass', why: 'plain from here on' },
  { jdk: '11', options: ['-XX:+UnlockExperimentalVMOptions', '-XX:+UseZGC'], is: 'pass', why: 'unlocked' },
  { jdk: '25', options: ['-XX:+UseEpsilonGC'], is: 'finding', why: 'locked for ever' },
  {
    jdk: '17',
    options: ['-XX:G1NewSizePercent=50'],
    is: 'finding',
    mends: 'UnlockExperimentalVMOptions',
    why: 'of no row',
  },
  {
    jdk: '17',
    options: ['-XX:+PrintInlining'],
    is: 'finding',
    mends: 'UnlockDiagnosticVMOptions',
    why: 'a diagnostic one',
  },
  {
    jdk: '17',
    options: [{ text: '-XX:G1NewSizePercent=50', origin: 'launcher', readBy: 'launcher' }],
    is: 'pass',
    why: 'a start script is not called broken on the word of a table',
  },
  { jdk: '8', is: 'pass', why: 'not known there at all: another rule' },
  { jdk: '11', options: ['-XX:+UseG1GC'], is: 'pass', why: 'never locked' },
]);
