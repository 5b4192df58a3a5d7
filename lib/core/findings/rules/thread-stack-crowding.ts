import { formatBytes } from '../../units/format.ts';
import { defineRule } from '../rule.ts';
import { percent } from '../suggest.ts';

/** Stacks of this share of the limit deserve a look, though only the part in use counts. */
const CROWDED = 0.5;

/** Thread stacks take a large part of the limit. */
export const threadStackCrowding = defineRule({
  id: 'thread-stack-crowding',
  severity: 'info',
  title: 'Thread stacks may take a large part of the limit',
  group: 'off-heap',
  docs: {
    why: 'Each thread reserves its stack, one MiB unless -Xss says otherwise, two on aarch64. Deep calls fill it, and hundreds of threads together are a heap of their own.',
    source: 'https://docs.oracle.com/en/java/javase/25/docs/specs/man/java.html',
  },
  needs: ['limit', 'threadsPeak', 'start'],
  check({ limit, threadsPeak, start }) {
    const kibibytes = Number(start.flags['ThreadStackSize']?.value ?? Number.NaN);
    if (limit === 'unset' || Number.isNaN(kibibytes)) return undefined;
    const stacks = threadsPeak * kibibytes * 1024;
    if (stacks < CROWDED * limit) return undefined;
    return {
      message: `${threadsPeak} threads with stacks of ${formatBytes(kibibytes * 1024)} may take ${formatBytes(stacks)}, ${percent(stacks / limit)} of the limit`,
      evidence: {
        threads: `${threadsPeak}`,
        'stack of a thread': formatBytes(kibibytes * 1024),
        limit: formatBytes(limit),
      },
      fix: 'Bound the thread pools, use virtual threads (21 or newer), or set -Xss512k after a test under load',
    };
  },
  examples: {
    failing: { limit: '1Gi', threadsPeak: 600, start: { flags: { ThreadStackSize: '1024' } } },
    passing: { limit: '1Gi', threadsPeak: 60, start: { flags: { ThreadStackSize: '1024' } } },
  },
});
