import { defineRule } from '../rule.ts';

/** With fewer threads only few arenas come into use. */
const MANY_THREADS = 100;
/** glibc makes up to eight arenas for each processor of the node. */
const MANY_CPUS = 16;

/** Many threads on a large node, and as many malloc arenas as glibc likes. */
export const mallocArenas = defineRule({
  id: 'malloc-arenas',
  severity: 'info',
  title: 'Many threads on a large node without a bound on malloc arenas',
  group: 'off-heap',
  docs: {
    why: 'glibc gives threads arenas of their own, up to eight for each processor of the node, whatever the CPU limit is. Freed memory stays in them, and the resident set grows without the heap.',
    source: 'https://github.com/cloudfoundry/java-buildpack/issues/320',
  },
  needs: ['container', 'threadsPeak', 'nodes'],
  check({ container, threadsPeak, nodes }) {
    const cpus = Math.max(0, ...nodes.map(({ capacity }) => capacity.cpu / 1000));
    const isBound = container.env.some(({ name }) => name === 'MALLOC_ARENA_MAX' || name === 'LD_PRELOAD');
    if (isBound || threadsPeak < MANY_THREADS || cpus < MANY_CPUS || /alpine|musl/.test(container.image))
      return undefined;
    return {
      message: `${threadsPeak} threads on a node with ${cpus} processors may use ${Math.min(threadsPeak, cpus * 8)} malloc arenas of up to 64 MiB`,
      evidence: { threads: `${threadsPeak}`, 'processors of the node': `${cpus}`, MALLOC_ARENA_MAX: 'not set in env' },
      fix: 'Set the variable MALLOC_ARENA_MAX to 2 in env',
      field: 'env',
    };
  },
  examples: {
    failing: { threadsPeak: 300, nodes: [{ cpu: '64' }] },
    passing: { threadsPeak: 40, nodes: [{ cpu: '64' }] },
  },
});
