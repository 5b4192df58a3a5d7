import { bytes, MiB } from '../../units/bytes.ts';
import { formatBytes } from '../../units/format.ts';
import { isBefore } from '../release.ts';
import { defineRule } from '../rule.ts';

/** The kernel may back a stack of this size, or a multiple of it, by huge pages as a whole. */
const HUGE = 2 * MiB;

/** Stacks that the kernel fills as soon as they are there. */
export const hugePageStacks = defineRule({
  id: 'huge-page-stacks',
  severity: 'warning',
  title: 'The kernel may give every thread its whole stack at once',
  group: 'off-heap',
  docs: {
    why: 'Where transparent huge pages are always made, a stack that is a multiple of 2 MiB may become resident as a whole when its thread starts, though it uses some kilobytes. Releases from 17.0.9 and 21 on keep their stacks off that size.',
    source: 'https://bugs.openjdk.org/browse/JDK-8312182',
  },
  needs: ['start', 'jdk', 'hugePages'],
  mayUse: ['threadsPeak'],
  check({ start, jdk, hugePages, threadsPeak }) {
    const stack = Number(start.flags['ThreadStackSize']?.value ?? Number.NaN) * 1024;
    if (!hugePages.includes('always') || !(stack > 0) || stack % HUGE !== 0 || !isBefore(jdk, 21, { 17: 9 }))
      return undefined;
    const all =
      threadsPeak === undefined ? '' : `, ${formatBytes(bytes(stack * threadsPeak))} for ${threadsPeak} threads`;
    return {
      message: `Stacks of ${formatBytes(bytes(stack))} may become resident as a whole on these nodes${all}`,
      evidence: {
        ThreadStackSize: formatBytes(bytes(stack)),
        'transparent huge pages': hugePages.join(' and '),
        JDK: jdk,
      },
      fix: 'Set -Xss1m, or -Xss2040k where two MiB are needed; or let the nodes make huge pages by madvise only',
    };
  },
  examples: {
    failing: { jdk: '17.0.6', hugePages: ['always'], threadsPeak: 300, start: { flags: { ThreadStackSize: '2048' } } },
    passing: { jdk: '17.0.6', hugePages: ['always'], threadsPeak: 300, start: { flags: { ThreadStackSize: '1024' } } },
  },
});
