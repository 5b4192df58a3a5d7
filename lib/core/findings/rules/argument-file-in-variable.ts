import { placeOf } from '../flag-set.ts';
import { defineRule } from '../rule.ts';

/** `@file` where only the command line may have it. */
export const argumentFileInVariable = defineRule({
  id: 'argument-file-in-variable',
  severity: 'critical',
  title: 'An argument file named in JAVA_TOOL_OPTIONS',
  group: 'start-up refusals',
  docs: {
    why: 'The launcher expands @file on its command line and in JDK_JAVA_OPTIONS. In JAVA_TOOL_OPTIONS and _JAVA_OPTIONS it stays as it is, and the JVM ends with "Unrecognized option: @…".',
    source: 'https://docs.oracle.com/en/java/javase/25/docs/specs/man/java.html#java-command-line-argument-files',
  },
  needs: ['options'],
  check({ options }) {
    const file = options.find(
      ({ text, origin }) => text.startsWith('@') && /^env:(JAVA_TOOL_OPTIONS|_JAVA_OPTIONS)/.test(origin),
    );
    if (!file) return undefined;
    return {
      message: `${file.text} is not expanded in ${placeOf(file.origin)}: the JVM does not start`,
      evidence: { [file.text]: placeOf(file.origin) },
      fix: `Move ${file.text} to JDK_JAVA_OPTIONS or to the arguments of java`,
    };
  },
  examples: {
    failing: { options: [{ text: '@/etc/jvm.options', origin: 'env:JAVA_TOOL_OPTIONS' }] },
    passing: { options: [{ text: '@/etc/jvm.options', origin: 'env:JDK_JAVA_OPTIONS' }] },
  },
});
