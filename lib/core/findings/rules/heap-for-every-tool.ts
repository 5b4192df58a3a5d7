import { defineRule } from '../rule.ts';

const HEAVY: readonly string[] = [
  'InitialHeapSize',
  'AlwaysPreTouch',
  'InitialRAMPercentage',
  '-javaagent',
  '-agentpath',
];

/** Options for the service that every tool in the container obeys too. */
export const heapForEveryTool = defineRule({
  id: 'heap-for-every-tool',
  severity: 'info',
  title: 'JAVA_TOOL_OPTIONS also burdens every tool in the container',
  group: 'shadowed and unread flags',
  docs: {
    why: 'Every JVM reads JAVA_TOOL_OPTIONS: a jcmd, keytool or jstack started by kubectl exec reserves the same heap and loads the same agents, within the same limit.',
    source: 'https://github.com/jakartaee/platform-tck/issues/1145',
  },
  needs: ['flags'],
  check({ flags }) {
    const heavy = [...flags.values()].filter(
      ({ name, value, option }) =>
        HEAVY.includes(name) && value !== 'false' && option.origin.startsWith('env:JAVA_TOOL_OPTIONS'),
    );
    const [first] = heavy;
    if (!first) return undefined;
    const words = heavy.map(({ option }) => option.text).join(' ');
    return {
      message: `Every JVM in the container obeys ${words}, a jcmd or keytool among them`,
      evidence: { JAVA_TOOL_OPTIONS: words },
      fix: `Move ${words} to JDK_JAVA_OPTIONS, which only java reads, or to the arguments`,
      field: 'env',
    };
  },
  examples: {
    failing: { options: [{ text: '-Xms2g', origin: 'env:JAVA_TOOL_OPTIONS' }] },
    passing: { options: [{ text: '-Xms2g', origin: 'env:JDK_JAVA_OPTIONS' }] },
  },
});
