import { ruleTable } from '#lib/testing/rule-table.ts';
import { nativeCrash } from './native-crash.ts';

ruleTable(nativeCrash, {}, [
  { endings: [{ exitCode: 134 }], is: 'finding', says: 'SIGABRT', why: 'the VM gave up' },
  { endings: [{ exitCode: 139 }], is: 'finding', says: 'SIGSEGV', why: 'a native library' },
  { endings: [{ exitCode: 143 }], is: 'pass', why: 'a SIGTERM' },
  { endings: [{ exitCode: 137 }], is: 'pass', why: 'a SIGKILL' },
]);
