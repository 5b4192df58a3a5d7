import { ruleTable } from '#lib/testing/rule-table.ts';
import { refusedStart } from './refused-start.ts';

ruleTable(refusedStart, { options: [], refusal: 'Too small maximum heap' }, [
  { is: 'finding', says: 'Too small maximum heap', why: 'the message is the finding' },
  {
    options: [{ text: '-XX:G1NewSizePercent=50', origin: 'launcher', readBy: 'launcher' }],
    refusal: "Error: VM option 'G1NewSizePercent' is wrong",
    is: 'not-evaluated',
    why: 'a start script is not known so well that it could be called broken',
  },
  {
    options: ['-XX:G1NewSizePercent=50'],
    refusal: "Error: VM option 'G1NewSizePercent' is wrong",
    is: 'finding',
    why: 'an option of the specification is',
  },
  { refusal: 'none', is: 'pass', why: 'it starts' },
  {
    refusal: "Unrecognized VM option 'X'",
    is: 'finding',
    why: 'whether another rule says more is seen when all have been asked, not guessed from the message',
  },
]);
