import { ruleTable } from '#lib/testing/rule-table.ts';
import { survivingOutOfMemory } from './surviving-out-of-memory.ts';

ruleTable(survivingOutOfMemory, { vm: 'hotspot' }, [
  { options: [], is: 'finding', says: 'stays Ready', why: 'nothing ends it' },
  { options: ['-XX:+CrashOnOutOfMemoryError'], is: 'pass', why: 'ended with a core' },
  { options: ['-XX:OnOutOfMemoryError=kill -9 %p'], is: 'pass', why: 'ended by a command' },
  { options: ['-XX:-ExitOnOutOfMemoryError'], is: 'finding', why: 'switched off' },
  {
    options: [{ text: '$OPTS', readBy: 'unknown', state: 'unknown' }],
    is: 'not-evaluated',
    why: 'it may be set there',
  },
  {
    options: [{ text: '-XX:+ExitOnOutOfMemoryError', origin: 'env:JAVA_OPTS', readBy: 'unknown', state: 'unknown' }],
    is: 'not-evaluated',
    why: 'nobody knows who reads it',
  },
  {
    options: [{ text: '-Xmx1g', origin: 'env:JAVA_OPTS', readBy: 'unknown', state: 'unknown' }],
    is: 'finding',
    why: 'read or not, it ends nothing',
  },
  { vm: 'native-image', options: [], is: 'pass', why: 'another runtime' },
]);
