import { expect, table } from '#lib/testing/harness.ts';
import { splitWords } from './split-words.ts';

table(
  'splitWords',
  [
    { text: '', words: [], why: 'nothing is no word' },
    { text: '  -Xmx1g\n-Xss512k ', words: ['-Xmx1g', '-Xss512k'], why: 'any blank parts words' },
    { text: `-Da='b c' "d e"f`, words: ['-Da=b c', 'd ef'], why: 'quotes join and may stand within a word' },
    { text: String.raw`a\ b "c\"d"`, words: ['a b', 'c"d'], why: 'a backslash keeps the next' },
    { text: `''`, words: [''], why: 'an empty word is a word' },
  ],
  ({ text, words, why }) => {
    expect.soft(splitWords(text), why).toEqual({ ok: true, value: words });
  },
);

table(
  'splitWords refuses',
  [
    { text: `-Xmx1g 'open`, error: `the quote at "'open" does not end`, why: 'an open quote' },
    { text: 'a\\', error: 'the quote at "\\" does not end', why: 'a backslash with nothing after it' },
  ],
  ({ text, error, why }) => {
    expect.soft(splitWords(text), why).toEqual({ ok: false, error });
  },
);
