import { ruleTable } from '#lib/testing/rule-table.ts';
import { unexplainedKill } from './unexplained-kill.ts';

ruleTable(unexplainedKill, {}, [
  { endings: [{ exitCode: 137, reason: 'Error' }], is: 'finding', says: '137', why: 'a SIGKILL from elsewhere' },
  { endings: [{ exitCode: 137, reason: 'OOMKilled' }], is: 'pass', why: 'explained' },
  { endings: [{ exitCode: 143 }], is: 'pass', why: 'a SIGTERM that was followed' },
  { endings: [], is: 'pass', why: 'no run has ended' },
]);
