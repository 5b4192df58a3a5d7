import { flagOf, placeOf } from '../flag-set.ts';
import { defineRule } from '../rule.ts';

const SHARES: readonly string[] = ['MaxRAMPercentage', 'MaxRAMFraction'];

/** A fixed heap and a heap percentage, of which only the fixed one counts. */
export const shadowedHeapPercentage = defineRule({
  id: 'shadowed-heap-percentage',
  severity: 'warning',
  title: 'A heap percentage that a fixed heap beats',
  group: 'shadowed and unread flags',
  docs: {
    why: 'A fixed maximum heap beats every percentage, wherever the two stand and in whatever order. Who changes the limit and trusts the percentage to follow changes nothing.',
    source: 'https://github.com/codecentric/helm-charts/issues/247',
  },
  needs: ['options', 'flags'],
  check({ options, flags }) {
    const fixed = flags.get('MaxHeapSize');
    if (!fixed) return undefined;
    const share = options
      .filter(({ readBy, state }) => readBy !== 'none' && state !== 'unreadable' && state !== 'unknown')
      .map(flagOf)
      .findLast(({ name }) => SHARES.includes(name));
    if (!share) return undefined;
    return {
      message: `${share.option.text} has no effect: ${fixed.option.text} sets the heap`,
      evidence: {
        [share.option.text]: placeOf(share.option.origin),
        [fixed.option.text]: placeOf(fixed.option.origin),
      },
      fix: `Remove ${fixed.option.text} from ${placeOf(fixed.option.origin)} to let the heap follow the limit, or remove ${share.option.text}`,
    };
  },
  examples: {
    failing: { options: [{ text: '-XX:MaxRAMPercentage=75.0', origin: 'env:JAVA_TOOL_OPTIONS' }, '-Xmx512m'] },
    passing: { options: [{ text: '-XX:MaxRAMPercentage=75.0', origin: 'env:JAVA_TOOL_OPTIONS' }] },
  },
});
