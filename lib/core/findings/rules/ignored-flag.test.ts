import { ruleTable } from '#lib/testing/rule-table.ts';
import { ignoredFlag } from './ignored-flag.ts';

ruleTable(ignoredFlag, { options: ['-XX:MaxRAM=1g'] }, [
  { jdk: '26', is: 'pass', why: 'it warns and works' },
  { jdk: '27', is: 'finding', says: '-XX:MaxRAM=1g', why: 'ignored' },
  { jdk: '28', is: 'pass', why: 'refused: a removed flag' },
  { jdk: '27', options: ['-Xmx1g'], is: 'pass', why: 'followed' },
  { is: 'not-evaluated', why: 'the release is unknown' },
]);
