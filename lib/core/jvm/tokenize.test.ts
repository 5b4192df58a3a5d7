import fc from 'fast-check';
import { expect, table, test } from '#lib/testing/harness.ts';
import { tokenizeArgumentFile } from './tokenize-argument-file.ts';
import { tokenizeFlagsFile } from './tokenize-flags-file.ts';
import { tokenizeVariable } from './tokenize-variable.ts';

table(
  'tokenizeVariable',
  [
    { text: '', words: [], why: 'empty' },
    { text: ' -Xmx1g\t-Xms1g\n', words: ['-Xmx1g', '-Xms1g'], why: 'any white space' },
    { text: '"-Xmx1g -Xms1g"', words: ['-Xmx1g -Xms1g'], why: 'quotes make one word' },
    { text: '-Xmx"1g"', words: ['-Xmx1g'], why: 'quotes inside a word are dropped' },
    { text: `-Da='x "y"'`, words: ['-Da=x "y"'], why: 'the other quote is a character' },
    { text: '-Da=x\\ y', words: ['-Da=x\\', 'y'], why: 'nothing escapes' },
    { text: '""', words: [''], why: 'an empty word' },
    { text: '-Xmx1g "', words: undefined, why: 'an open quote' },
  ],
  ({ text, words, why }) => {
    const read = tokenizeVariable(text, 'JAVA_TOOL_OPTIONS');
    expect.soft(read.ok ? read.value : undefined, why).toEqual(words);
    if (!read.ok) expect.soft(read.error, why).toBe('Unmatched quote in JAVA_TOOL_OPTIONS');
  },
);

table(
  'tokenizeArgumentFile, each measured on 17.0.15 and 25.0.3',
  [
    { text: '-Da=1 -Db=2\n', words: ['-Da=1', '-Db=2'], why: 'white space' },
    { text: '-Da=1\f-Db=2', words: ['-Da=1', '-Db=2'], why: 'a form feed separates' },
    { text: '-Da=1\r\n-Db=2\r\n', words: ['-Da=1', '-Db=2'], why: 'ends of lines as on Windows' },
    { text: '# c\n-Da=1 # d "\n-Db=2', words: ['-Da=1', '-Db=2'], why: 'comments' },
    { text: '-Da=1#c\n-Db=2', words: ['-Db=2'], why: 'a comment inside a word loses the word' },
    { text: '-Da="2#0"0m', words: ['-Da=2#00m'], why: 'no comment inside quotes' },
    { text: '"-Da=1 2" -Db=3', words: ['-Da=1 2', '-Db=3'], why: 'quotes group' },
    { text: '"-Da=1\n-Db=2"\n', words: ['-Da=1', '-Db=2'], why: 'the end of the line closes a quote' },
    { text: '"-Da=2\\\n  0m"', words: ['-Da=20m'], why: 'a quoted line goes on behind a backslash' },
    { text: '-Da=1\\\n-Db=2', words: ['-Da=1\\', '-Db=2'], why: 'outside quotes a backslash is a character' },
    { text: '"-Da=x\\ty\\qz"', words: ['-Da=x\tyqz'], why: 'escapes' },
    { text: '"-Da=1', words: ['-Da=1'], why: 'the end of the file closes a quote' },
    { text: '"-Da=1\\', words: [], why: 'a backslash at the end loses the word' },
    { text: '""\n-Da=1', words: ['', '-Da=1'], why: 'an empty word' },
    { text: '', words: [], why: 'empty' },
  ],
  ({ text, words, why }) => {
    expect.soft(tokenizeArgumentFile(text), why).toEqual(words);
  },
);

table(
  'tokenizeFlagsFile',
  [
    { text: '+UseSerialGC\nMaxHeapSize=200m\n', words: ['+UseSerialGC', 'MaxHeapSize=200m'], why: 'a flag a line' },
    { text: '+UseSerialGC MaxHeapSize=1g', words: ['+UseSerialGC', 'MaxHeapSize=1g'], why: 'or beside each other' },
    { text: '# c\n  +UseG1GC # d\n', words: ['+UseG1GC'], why: 'comments between flags' },
    { text: 'OnError=a#b', words: ['OnError=a#b'], why: 'no comment inside a flag' },
    { text: 'OnError="a b"\nX=1', words: ['OnError=a b', 'X=1'], why: 'quotes hold white space' },
    { text: 'OnError="a b\nX=1', words: ['OnError=a b', 'X=1'], why: 'the end of the line ends a flag' },
  ],
  ({ text, words, why }) => {
    expect.soft(tokenizeFlagsFile(text), why).toEqual(words);
  },
);

test('plain words are the same words by every door', () => {
  const word = fc.stringMatching(/^-[\w:=.]{1,12}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), fc.constantFrom(' ', '\n', '\t '), (words, gap) => {
      const text = words.join(gap);
      expect(tokenizeVariable(text, 'X')).toEqual({ ok: true, value: words });
      expect(tokenizeArgumentFile(text)).toEqual(words);
      expect(tokenizeFlagsFile(text)).toEqual(words);
    }),
  );
});

test('no text makes a reader throw or lose its way', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '"', "'", '\\', '#', ' ', '\n') }), (text) => {
      tokenizeVariable(text, 'X');
      for (const word of tokenizeArgumentFile(text)) expect(word.length).toBeLessThanOrEqual(text.length);
      for (const flag of tokenizeFlagsFile(text)) expect(flag).not.toContain('\n');
    }),
  );
});
