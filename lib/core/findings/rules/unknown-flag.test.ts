import { ruleTable } from '#lib/testing/rule-table.ts';
import { unknownFlag } from './unknown-flag.ts';

ruleTable(unknownFlag, { options: ['-XX:+UseFastGC'] }, [
  { refusal: "Unrecognized VM option 'UseFastGC'", is: 'finding', says: '-XX:+UseFastGC', why: 'never known' },
  { refusal: "Unrecognized VM option '+UseFastGC'", is: 'finding', why: 'with its sign' },
  { refusal: "Unrecognized VM option 'UseConcMarkSweepGC'", is: 'pass', why: 'known once: a removed flag' },
  { refusal: 'Too small maximum heap', is: 'pass', why: 'another refusal' },
  { refusal: 'none', is: 'pass', why: 'it starts' },
  {
    options: [{ text: '-XX:+UseFastGC', origin: 'launcher', readBy: 'launcher' }],
    refusal: "Unrecognized VM option 'UseFastGC'",
    is: 'not-evaluated',
    why: 'what a start script sets depends on its version',
  },
]);
