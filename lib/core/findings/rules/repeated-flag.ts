import { placeOf, reaching } from '../flag-set.ts';
import { defineRule } from '../rule.ts';

/** Flags that may stand several times by design. */
const MANY: readonly string[] = ['-javaagent', '-agentlib', '-agentpath', '-Xlog', '-verbose'];

/** The same flag with two values, of which the last one counts. */
export const repeatedFlag = defineRule({
  id: 'repeated-flag',
  severity: 'info',
  title: 'A flag is set more than once with different values',
  group: 'shadowed and unread flags',
  docs: {
    why: 'The last setting counts: command line over JDK_JAVA_OPTIONS over JAVA_TOOL_OPTIONS, and _JAVA_OPTIONS over all. Who changes one of the others changes nothing.',
    source: 'https://github.com/codecentric/helm-charts/issues/247',
  },
  needs: ['options', 'flags'],
  check({ options, flags }) {
    const beaten = reaching(options).filter(({ name, value, option }) => {
      const counts = flags.get(name);
      if (!counts || counts.option === option || counts.value === value) return false;
      return name !== option.text && !MANY.includes(name) && !name.startsWith('--');
    });
    const [first] = beaten;
    if (!first) return undefined;
    const winner = flags.get(first.name)?.option ?? first.option;
    return {
      message: `${first.option.text} has no effect: ${winner.text} comes later${beaten.length === 1 ? '' : `, and ${beaten.length - 1} more like it`}`,
      evidence: {
        [`${first.option.text} (beaten)`]: placeOf(first.option.origin),
        [`${winner.text} (in force)`]: placeOf(winner.origin),
      },
      fix: `Set ${first.name} in one place: remove ${first.option.text} from ${placeOf(first.option.origin)}`,
    };
  },
  examples: {
    failing: { options: [{ text: '-Xmx512m', origin: 'env:JAVA_TOOL_OPTIONS', state: 'shadowed' }, '-Xmx1g'] },
    passing: { options: [{ text: '-Xss512k', origin: 'env:JAVA_TOOL_OPTIONS' }, '-Xmx1g'] },
  },
});
