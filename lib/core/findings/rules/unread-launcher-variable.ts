import { trainOf } from '../release.ts';
import { defineRule } from '../rule.ts';

/** JDK_JAVA_OPTIONS on a release that does not know it. */
export const unreadLauncherVariable = defineRule({
  id: 'unread-launcher-variable',
  severity: 'warning',
  title: 'JDK_JAVA_OPTIONS on JDK 8',
  group: 'shadowed and unread flags',
  docs: {
    why: 'The launcher reads JDK_JAVA_OPTIONS from 9 on. JDK 8 ignores it without a word, so the heap is whatever the release decides.',
    source: 'https://bugs.openjdk.org/browse/JDK-8170832',
  },
  needs: ['jdk', 'options'],
  check({ jdk, options }) {
    if (trainOf(jdk) !== 8) return undefined;
    const lost = options.filter(({ origin }) => origin.startsWith('env:JDK_JAVA_OPTIONS'));
    const [first] = lost;
    if (!first) return undefined;
    return {
      message: `JDK ${jdk} does not read JDK_JAVA_OPTIONS: ${lost.map(({ text }) => text).join(' ')} has no effect`,
      evidence: { JDK: jdk, JDK_JAVA_OPTIONS: lost.map(({ text }) => text).join(' ') },
      fix: 'Rename the variable to JAVA_TOOL_OPTIONS',
      field: 'env',
    };
  },
  examples: {
    failing: { jdk: '8u392', options: [{ text: '-Xmx1g', origin: 'env:JDK_JAVA_OPTIONS', readBy: 'none' }] },
    passing: { jdk: '8u392', options: [{ text: '-Xmx1g', origin: 'env:JAVA_TOOL_OPTIONS' }] },
  },
});
