import { ruleTable } from '#lib/testing/rule-table.ts';
import { unrotatedLog } from './unrotated-log.ts';

ruleTable(unrotatedLog, { jdk: '8u392' }, [
  { options: ['-Xloggc:/logs/gc.log'], is: 'finding', says: 'Nothing cuts /logs/gc.log', why: 'no rotation' },
  {
    options: ['-Xloggc:/logs/gc.log', '-XX:+UseGCLogFileRotation', '-XX:NumberOfGCLogFiles=0'],
    is: 'finding',
    says: 'is off',
    why: 'no number of files',
  },
  {
    options: ['-Xloggc:/logs/gc.log', '-XX:+UseGCLogFileRotation', '-XX:NumberOfGCLogFiles=1'],
    is: 'pass',
    why: 'with one',
  },
  { options: ['-Xloggc:/dev/stdout'], is: 'pass', why: 'no file' },
  {
    options: ['-Xloggc:/logs/gc.log'],
    jdk: '11.0.20',
    is: 'pass',
    why: 'from 9 on five files of 20 MB are the default',
  },
  { options: ['-Xmx1g'], is: 'pass', why: 'no log' },
]);
