import { ruleTable } from '#lib/testing/rule-table.ts';
import { integerPercentage } from './integer-percentage.ts';

ruleTable(integerPercentage, { jdk: '8u392', options: ['-XX:MaxRAMPercentage=75'] }, [
  { is: 'finding', says: 'MaxRAMPercentage=75', why: 'no point' },
  { jdk: '11.0.20', is: 'pass', why: 'read from 10 on' },
  { options: ['-XX:MaxRAMPercentage=75.5'], is: 'pass', why: 'a point' },
  { options: ['-XX:InitialRAMPercentage=10'], is: 'finding', why: 'the other percentages alike' },
  {
    options: [{ text: '-XX:MaxRAMPercentage=75', state: 'unreadable' }],
    is: 'finding',
    why: 'named unreadable already',
  },
  { options: ['-XX:MaxRAMFraction=2'], is: 'pass', why: 'a fraction is a whole number' },
]);
