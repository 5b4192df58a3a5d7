import { ruleTable } from '#lib/testing/rule-table.ts';
import { sizeWithoutUnit } from './size-without-unit.ts';

ruleTable(sizeWithoutUnit, {}, [
  { options: ['-Xmx1024'], is: 'finding', says: '1 KiB', why: 'a unit was forgotten' },
  { options: ['-Xmx2097151'], is: 'finding', why: 'the largest that is too small' },
  { options: ['-Xmx2097152'], is: 'pass', why: 'the smallest that works' },
  { options: ['-Xmx1073741824'], is: 'pass', why: 'bytes are a fine unit' },
  { options: ['-XX:MaxDirectMemorySize=0'], is: 'pass', why: 'nothing at all is the trouble of another rule' },
  { options: ['-XX:MaxMetaspaceSize=256'], is: 'finding', says: '256 B', why: 'other sizes as well' },
]);
