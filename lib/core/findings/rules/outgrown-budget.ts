import { bytes, mib } from '../../units/bytes.ts';
import { formatBytes } from '../../units/format.ts';
import { defineRule } from '../rule.ts';
import { percent } from '../suggest.ts';

/** In real programs a tenth to two fifths of what is held has no name; more than a half is somebody else's. */
const SHARE = 0.5;
/** The compilers and the C library of a small JVM alone may hold nearly as much. */
const LEAST = mib(128);

/** Most of what was held is in no region of the JVM. */
export const outgrownBudget = defineRule({
  id: 'outgrown-budget',
  severity: 'warning',
  title: 'More memory was held than the JVM accounts for',
  group: 'budget',
  docs: {
    why: 'What is in no region is outside the JVM’s own books: native libraries, malloc arenas, files in a memory volume, a second process. A heap setting does not bound it, and a recommendation carries it along as if it were needed.',
    source: 'https://github.com/cloudfoundry/java-buildpack/issues/320',
  },
  needs: ['budget', 'rssPeak'],
  check({ budget, rssPeak }) {
    const held = new Map(budget.regions.map(({ id, observed }) => [id, observed]));
    const unnamed = held.get('native');
    if (unnamed === undefined || held.get('heap') === undefined) return undefined;
    const all = [...held.values()].reduce<number>((sum, one) => sum + (one ?? 0), 0);
    if (unnamed < LEAST || unnamed < SHARE * all) return undefined;
    return {
      message: `${formatBytes(unnamed)} of the ${formatBytes(bytes(all))} that the container held (${percent(unnamed / all)}) are in no region of the JVM`,
      evidence: { 'in no region': formatBytes(unnamed), 'peak of the resident set': formatBytes(rssPeak) },
      fix: 'Run jcmd 1 VM.native_memory (with -XX:NativeMemoryTracking=summary), set MALLOC_ARENA_MAX=2, and look for other processes in the container',
    };
  },
  examples: {
    failing: {
      rssPeak: '900Mi',
      budget: { native: '700Mi', heap: '512Mi' },
      held: { native: '650Mi', heap: '250Mi' },
    },
    passing: {
      rssPeak: '900Mi',
      budget: { native: '300Mi', heap: '700Mi' },
      held: { native: '250Mi', heap: '650Mi' },
    },
  },
});
