import { placeOf, sizeOf } from '../flag-set.ts';
import { defineRule } from '../rule.ts';

/** Zero meant as "no bound". */
export const zeroDirectMemory = defineRule({
  id: 'zero-direct-memory',
  severity: 'critical',
  title: 'MaxDirectMemorySize is zero',
  group: 'off-heap',
  docs: {
    why: 'The default prints as 0 and means "as much as the heap". Given by hand, 0 is a bound of nothing: every direct allocation fails with an OutOfMemoryError.',
    source: 'https://docs.oracle.com/en/java/javase/25/docs/specs/man/java.html',
  },
  needs: ['flags'],
  check({ flags }) {
    const setting = flags.get('MaxDirectMemorySize');
    if (!setting || sizeOf(flags, 'MaxDirectMemorySize') !== 0) return undefined;
    return {
      message: `${setting.option.text} forbids every direct buffer: 0 B are allowed`,
      evidence: { [setting.option.text]: placeOf(setting.option.origin) },
      fix: `Remove ${setting.option.text} from ${placeOf(setting.option.origin)}, or give a size`,
    };
  },
  examples: {
    failing: { options: ['-XX:MaxDirectMemorySize=0'] },
    passing: { options: ['-XX:MaxDirectMemorySize=128m'] },
  },
});
