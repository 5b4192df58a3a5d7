import { ruleTable } from '#lib/testing/rule-table.ts';
import { lockedFlag } from './locked-flag.ts';

ruleTable(lockedFlag, { options: ['-XX:+UseZGC'] }, [
  { jdk: '14', is: 'finding', says: '-XX:+UseZGC', why: 'the last train that locks it' },
  { jdk: '15', is: 'pass', why: 'plain from here on' },
  { jdk: '11', options: ['-XX:+UnlockExperimentalVMOptions', '-XX:+UseZGC'], is: 'pass', why: 'unlocked' },
  { jdk: '25', options: ['-XX:+UseEpsilonGC'], is: 'finding', why: 'locked for ever' },
  { jdk: '11', options: ['-XX:+UseG1GC'], is: 'pass', why: 'never locked' },
]);
