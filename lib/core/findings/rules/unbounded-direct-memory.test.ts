import { ruleTable } from '#lib/testing/rule-table.ts';
import { unboundedDirectMemory } from './unbounded-direct-memory.ts';

ruleTable(unboundedDirectMemory, { options: [], direct: '32Mi', maxHeap: '600Mi', limit: '1Gi' }, [
  { is: 'finding', says: '1,200 MiB', why: 'in use and unbounded' },
  { direct: '31Mi', is: 'pass', why: 'hardly used' },
  { maxHeap: '512Mi', is: 'pass', why: 'even twice the heap fits' },
  { options: ['-XX:MaxDirectMemorySize=64m'], is: 'pass', why: 'bounded' },
  { options: ['-Dio.netty.maxDirectMemory=67108864'], is: 'pass', why: 'bounded by Netty’s own counter' },
  { limit: 'unset', is: 'pass', why: 'no limit to pass' },
]);
