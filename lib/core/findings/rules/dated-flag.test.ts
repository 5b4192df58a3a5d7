import { ruleTable } from '#lib/testing/rule-table.ts';
import { datedFlag } from './dated-flag.ts';

ruleTable(datedFlag, { options: ['-XX:+AggressiveOpts'] }, [
  { is: 'finding', says: 'from JDK 17 on', why: 'whatever the release is, the flag has an end' },
  { jdk: '11', is: 'finding', why: 'the last train that starts' },
  { jdk: '17', is: 'pass', why: 'it is refused already: a removed flag' },
  { options: ['-XX:+UseG1GC'], is: 'pass', why: 'no end is known' },
  { options: [{ text: '-XX:+AggressiveOpts', readBy: 'none' }], is: 'pass', why: 'nobody reads it' },
  {
    options: [{ text: '-XX:+AggressiveOpts', readBy: 'unknown', state: 'unknown' }],
    is: 'finding',
    why: 'if anybody does',
  },
  {
    jdk: '11',
    options: [{ text: '-XX:+AggressiveOpts', origin: 'launcher', readBy: 'launcher' }],
    is: 'pass',
    why: 'what a start script sets depends on its version',
  },
]);
