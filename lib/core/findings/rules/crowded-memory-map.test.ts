import { ruleTable } from '#lib/testing/rule-table.ts';
import { crowdedMemoryMap } from './crowded-memory-map.ts';

ruleTable(crowdedMemoryMap, { jdk: '17.0.15', start: { flags: { UseZGC: 'true' } } }, [
  { maxHeap: '36404Mi', is: 'pass', why: '65,528 mappings' },
  { maxHeap: '36406Mi', is: 'finding', says: '65531 mappings', why: 'one granule more' },
  { maxHeap: '40Gi', is: 'finding', says: '73728 mappings', why: 'the figure that the JVM itself names for 40 GiB' },
  { maxHeap: '40Gi', start: { flags: { UseG1GC: 'true' } }, is: 'pass', why: 'another collector' },
  { maxHeap: '40Gi', jdk: '21.0.5', is: 'finding', why: 'without generations' },
  {
    maxHeap: '40Gi',
    jdk: '21.0.5',
    start: { flags: { UseZGC: 'true', ZGenerational: 'true' } },
    is: 'pass',
    why: 'with generations each piece is mapped once',
  },
  { maxHeap: '40Gi', jdk: '23', is: 'pass', why: 'generations are the default' },
]);
