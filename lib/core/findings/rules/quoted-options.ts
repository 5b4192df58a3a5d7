import { defineRule } from '../rule.ts';

const READ_BY_JVM: readonly string[] = ['JAVA_TOOL_OPTIONS', '_JAVA_OPTIONS', 'JDK_JAVA_OPTIONS'];

/** An option with a pair of quotes around it, as a whole argument. */
const QUOTED_WORD = /^(["'])-(X|D|ea|javaagent|agentlib)[^"']*\1$/;

/** Quotes that became part of the value, so that several options are one. */
export const quotedOptions = defineRule({
  id: 'quoted-options',
  severity: 'critical',
  title: 'Quotes inside the value of an options variable',
  group: 'start-up refusals',
  docs: {
    why: 'Quotes group words for the JVM as for a shell. A value that brings its own pair around everything is one option with spaces in it, and the JVM ends with "Invalid maximum heap size" or the like.',
    source: 'https://docs.oracle.com/en/java/javase/25/troubleshoot/environment-variables-and-system-properties.html',
  },
  needs: ['container'],
  check({ container }) {
    const word = [...(container.command ?? []), ...(container.args ?? [])].find((each) => QUOTED_WORD.test(each));
    if (word !== undefined)
      return {
        message: `${word} begins with a quote, so java takes it for the name of a class and does not start`,
        evidence: { argument: word },
        fix: `Write ${word.slice(1, -1)}: without a shell nobody takes quotes off`,
        field: container.args?.includes(word) ? 'args' : 'command',
      };
    const quoted = container.env.find(
      ({ name, value }) =>
        READ_BY_JVM.includes(name) && value.state === 'known' && /^\s*(["'])[^"']*\s-[^"']*\1\s*$/.test(value.value),
    );
    if (quoted?.value.state !== 'known') return undefined;
    return {
      message: `${quoted.name} holds ${quoted.value.value}: the quotes make one option of it and the JVM does not start`,
      evidence: { [quoted.name]: quoted.value.value },
      fix: `Write the value of ${quoted.name} without quotes of its own`,
      field: 'env',
    };
  },
  examples: {
    failing: {
      container: {
        env: [
          {
            name: 'JAVA_TOOL_OPTIONS',
            value: { state: 'known', value: '"-Xmx1g -Xms1g"', source: { kind: 'pod-spec' } },
            origin: { kind: 'literal' },
          },
        ],
      },
    },
    passing: {
      container: {
        env: [
          {
            name: 'JAVA_TOOL_OPTIONS',
            value: { state: 'known', value: '-Xmx1g -Xms1g', source: { kind: 'pod-spec' } },
            origin: { kind: 'literal' },
          },
        ],
      },
    },
  },
});
