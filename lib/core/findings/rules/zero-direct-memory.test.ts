import { ruleTable } from '#lib/testing/rule-table.ts';
import { zeroDirectMemory } from './zero-direct-memory.ts';

ruleTable(zeroDirectMemory, {}, [
  { options: ['-XX:MaxDirectMemorySize=0'], is: 'finding', says: '0 B', why: 'nothing is allowed' },
  { options: ['-XX:MaxDirectMemorySize=0m'], is: 'finding', why: 'in any unit' },
  { options: ['-XX:MaxDirectMemorySize=1'], is: 'pass', why: 'little, and not nothing' },
  { options: [], is: 'pass', why: 'the default is no zero' },
]);
