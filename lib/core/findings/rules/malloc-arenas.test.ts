import { ruleTable } from '#lib/testing/rule-table.ts';
import { mallocArenas } from './malloc-arenas.ts';

const MALLOC = {
  name: 'MALLOC_ARENA_MAX',
  value: { state: 'known', value: '2', source: { kind: 'pod-spec' } },
  origin: { kind: 'literal' },
} as const;

ruleTable(mallocArenas, { threadsPeak: 100, nodes: [{ cpu: '16' }] }, [
  { is: 'finding', says: 'may use 100 malloc arenas', why: 'one for each thread, as there are fewer than 128' },
  { threadsPeak: 200, is: 'finding', says: 'may use 128', why: 'eight for each processor' },
  { threadsPeak: 99, is: 'pass', why: 'few threads' },
  { nodes: [{ cpu: '15' }], is: 'pass', why: 'a small node' },
  { container: { image: 'eclipse-temurin:21-alpine' }, is: 'pass', why: 'musl has no arenas' },
  { container: { env: [MALLOC] }, is: 'pass', why: 'bounded' },
  { nodes: [], is: 'pass', why: 'no node' },
]);
