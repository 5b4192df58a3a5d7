import { ruleTable } from '#lib/testing/rule-table.ts';
import { javaHeapExhausted } from './java-heap-exhausted.ts';

ruleTable(javaHeapExhausted, { options: ['-XX:+ExitOnOutOfMemoryError'] }, [
  { endings: [{ exitCode: 3 }], is: 'finding', says: 'exit code 3', why: 'the JVM says so' },
  { endings: [{ exitCode: 3 }], options: [], is: 'pass', why: 'a program may use 3 for anything' },
  { endings: [{ exitCode: 137, reason: 'OOMKilled' }], is: 'pass', why: 'the kernel did it' },
  { endings: [], is: 'pass', why: 'no run has ended' },
]);
