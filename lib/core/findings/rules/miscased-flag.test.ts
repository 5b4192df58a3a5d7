import { ruleTable } from '#lib/testing/rule-table.ts';
import { miscasedFlag } from './miscased-flag.ts';

ruleTable(miscasedFlag, {}, [
  { options: ['-xmx1g'], is: 'finding', says: '-xmx1g', why: 'a small x' },
  { options: ['-Xmx1g'], is: 'pass', why: 'as it should be' },
  { options: ['-XX:maxRAMPercentage=75.0'], is: 'finding', why: 'a small m' },
  { options: ['-XX:+useG1GC'], is: 'finding', why: 'a switch' },
  { options: ['-XX:+UseG1GC', '-Dx=-xmx1g'], is: 'pass', why: 'the value of a property is nobody’s flag' },
  { options: [{ text: '-xmx1g', readBy: 'none' }], is: 'pass', why: 'nobody reads it' },
]);
