import { defineRule } from '../rule.ts';

/** The variable that beats the command line. */
export const overridingVariable = defineRule({
  id: 'overriding-variable',
  severity: 'warning',
  title: 'Options in _JAVA_OPTIONS override everything else',
  group: 'shadowed and unread flags',
  docs: {
    why: '_JAVA_OPTIONS is read last and beats the command line, with one line on standard error as the only sign. It usually comes from a base image or from a debugging session.',
    source: 'https://docs.oracle.com/en/java/javase/25/troubleshoot/environment-variables-and-system-properties.html',
  },
  needs: ['options'],
  check({ options }) {
    const last = options.filter(({ origin }) => /^env:_JAVA_OPTIONS(<|$)/.test(origin));
    if (last.length === 0) return undefined;
    const words = last.map(({ text }) => text).join(' ');
    return {
      message: `_JAVA_OPTIONS sets ${words} over the command line`,
      evidence: { _JAVA_OPTIONS: words },
      fix: 'Move the options to JAVA_TOOL_OPTIONS or to the arguments, and remove _JAVA_OPTIONS',
      field: 'env',
    };
  },
  examples: {
    failing: { options: [{ text: '-Xmx1g', origin: 'env:_JAVA_OPTIONS' }] },
    passing: { options: [{ text: '-Xmx1g', origin: 'env:JAVA_TOOL_OPTIONS' }] },
  },
});
