import { MiB } from '../../units/bytes.ts';
import { formatBytes } from '../../units/format.ts';
import { placeOf, sizeOf } from '../flag-set.ts';
import { defineRule } from '../rule.ts';

const LARGE = 4 * MiB;

/** A stack setting that makes every thread expensive. */
export const oversizedThreadStack = defineRule({
  id: 'oversized-thread-stack',
  severity: 'warning',
  title: 'Every thread reserves an unusually large stack',
  group: 'off-heap',
  docs: {
    why: '-Xss holds for every thread that does not ask for another size. One deep recursion is not a reason to give four MiB to each of some hundred threads.',
    source: 'https://bugs.openjdk.org/browse/JDK-8303215',
  },
  needs: ['flags'],
  mayUse: ['threadsPeak'],
  check({ flags, threadsPeak }) {
    const setting = flags.get('ThreadStackSize');
    const given = sizeOf(flags, 'ThreadStackSize');
    if (!setting || given === undefined) return undefined;
    const stack = setting.option.text.startsWith('-Xss') ? given : given * 1024;
    if (stack < LARGE) return undefined;
    const all = threadsPeak === undefined ? '' : `, ${formatBytes(stack * threadsPeak)} for ${threadsPeak} threads`;
    return {
      message: `${setting.option.text} reserves ${formatBytes(stack)} for each thread${all}`,
      evidence: { [setting.option.text]: placeOf(setting.option.origin) },
      fix: `Remove ${setting.option.text} and give the deep thread its size in the program: new Thread(group, task, name, stackSize)`,
    };
  },
  examples: { failing: { options: ['-Xss8m'] }, passing: { options: ['-Xss1m'] } },
});
