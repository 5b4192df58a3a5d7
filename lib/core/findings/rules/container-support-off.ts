import { formatBytes } from '../../units/format.ts';
import { placeOf } from '../flag-set.ts';
import { defineRule } from '../rule.ts';

/** The JVM is told not to look at its container. */
export const containerSupportOff = defineRule({
  id: 'container-support-off',
  severity: 'critical',
  title: 'Container support is switched off',
  group: 'wrong base',
  docs: {
    why: 'With -XX:-UseContainerSupport the JVM sizes heap, collector and threads by the node. The switch is a leftover of debugging in most places where it is found.',
    source: 'https://bugs.openjdk.org/browse/JDK-8146115',
  },
  needs: ['flags'],
  mayUse: ['limit'],
  check({ flags, limit }) {
    const setting = flags.get('UseContainerSupport');
    if (setting?.value !== 'false') return undefined;
    const bound = limit === undefined || limit === 'unset' ? '' : ` of ${formatBytes(limit)}`;
    return {
      message: `${setting.option.text} hides the limit${bound} from the JVM: it sizes itself by the node`,
      evidence: { [setting.option.text]: placeOf(setting.option.origin) },
      fix: `Remove ${setting.option.text} from ${placeOf(setting.option.origin)}`,
    };
  },
  examples: {
    failing: { limit: '1Gi', options: ['-XX:-UseContainerSupport'] },
    passing: { limit: '1Gi', options: ['-XX:+UseContainerSupport'] },
  },
});
