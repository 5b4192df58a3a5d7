import { expect, table } from '#lib/testing/harness.ts';
import type { Launcher } from './launcher.ts';
import { leftoverOptions } from './leftovers.ts';
import type { ReadOption } from './option-states.ts';

const java: Launcher = {
  id: 'java',
  product: 'java',
  versions: 'all',
  certainty: 'high',
  reader: 'java',
  line: [],
  ignoresOthers: true,
  source: 'src/java.base/share/native/libjli/java.c',
};

const onTheLine = (text: string, origin: ReadOption['origin']): ReadOption => ({ text, origin, readBy: 'jvm' });

table(
  'a variable’s options are left over unless they have reached the JVM by another road',
  [
    { met: [], left: ['-Xmx96m', '-Xss512k'], why: 'java reads no JAVA_OPTS' },
    {
      met: [onTheLine('-Xmx96m', 'env:JAVA_OPTS'), onTheLine('-Xss512k', 'env:JAVA_OPTS')],
      left: [],
      why: 'a shell put the words on the line: exec java $JAVA_OPTS',
    },
    {
      met: [onTheLine('-Xmx96m', 'args')],
      left: ['-Xmx96m', '-Xss512k'],
      why: 'the same text from elsewhere is another',
    },
    { met: [onTheLine('-Xss512k', 'env:JAVA_OPTS')], left: ['-Xmx96m'], why: 'each word is judged alone' },
  ],
  ({ met, left, why }) => {
    const found = leftoverOptions({
      environment: new Map([['JAVA_OPTS', [{ text: '-Xmx96m -Xss512k', origin: 'env:JAVA_OPTS' }]]]),
      unread: new Map(),
      variables: new Set(),
      met,
      files: [],
      words: [],
      launcher: java,
      certain: true,
    });
    expect
      .soft(
        found.map(({ text }) => text),
        why,
      )
      .toEqual(left);
  },
);
