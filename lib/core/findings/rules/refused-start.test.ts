import { ruleTable } from '#lib/testing/rule-table.ts';
import { refusedStart } from './refused-start.ts';

ruleTable(refusedStart, { options: [], refusal: 'Too small maximum heap' }, [
  { is: 'finding', says: 'Too small maximum heap', why: 'the message is the finding' },
  { refusal: 'none', is: 'pass', why: 'it starts' },
  { refusal: "Unrecognized VM option 'X'", is: 'pass', why: 'a rule of its own says more' },
  { options: [{ text: '-Xmx1Gi', state: 'unreadable' }], is: 'pass', why: 'the unreadable option is named already' },
]);
